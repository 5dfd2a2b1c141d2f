/** The standard library as the Node.js that compiles has it: what programs are compared with. */

/** True for the name of a global. @example isStandardGlobal("Math") */
export const isStandardGlobal = (name: string): boolean => name in globalThis;

/**
 * The member that a path of names leads to, with its descriptor; own and inherited ones alike. Getters on the way are not asked.
 *
 * @param path names with dots between them
 * @returns undefined where there is none
 * @example standardMember("Map.prototype.size")?.get // a function
 */
export function standardMember(path: string): PropertyDescriptor | undefined {
  let member: PropertyDescriptor | undefined = { value: globalThis };
  for (const name of path.split(".")) member = descriptorOf(member?.value, name);
  return member;
}

/** The value at a path of names; undefined for accessors, and where there is none. @example standardAt("Math.max")?.length // 2 */
export const standardAt = (path: string): any => standardMember(path)?.value;

function descriptorOf(holder: unknown, name: string): PropertyDescriptor | undefined {
  if (holder === undefined || holder === null) return undefined;
  for (let at = Object(holder); at !== null; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}
