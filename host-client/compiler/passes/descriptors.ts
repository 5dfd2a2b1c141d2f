/** Descriptors of what the library has, `Object.getOwnPropertyDescriptor(Array.prototype, "map")`: on a node these are no members. */

import { type Node, literal, member, object, prop, walk } from "../ast.ts";
import { pathOf } from "../library.ts";
import { standardAt } from "../standard.ts";

/** Writes them out, as Node.js has them; the rest of the library reads the values. */
export function writeDescriptors(program: Node): void {
  const written = changed(program);
  walk(program, (node) => {
    if (node.type !== "CallExpression" || !ASKS.test(pathOf(node.callee)) || node.arguments.length !== 2) return;
    const [holder, key] = node.arguments;
    const path = pathOf(holder);
    if (!LIBRARY.test(path) || typeof key.value !== "string" || written.has(`${path}.${key.value}`)) return;
    const found = descriptorOf(path, key.value);
    if (!found) return;
    const { writable, enumerable, configurable } = found;
    const attributes = { writable, enumerable, configurable };
    Object.assign(
      node,
      object([
        prop("value", member(structuredClone(holder), key.value)),
        ...Object.entries(attributes).map(([name, is]) => prop(name, literal(is!))),
      ]),
    );
  });
}
const ASKS = /^(Object|Reflect)\.getOwnPropertyDescriptor$/;
const LIBRARY = /^(Math|JSON|Reflect|(Object|Array|String|Number|Date|Map|Set|Promise|Symbol|RegExp)(\.prototype)?)$/;

/** Of a value; accessors are asked at run time. */
function descriptorOf(path: string, key: string): PropertyDescriptor | null {
  const found = Object.getOwnPropertyDescriptor(standardAt(path), key);
  return found && "value" in found ? found : null;
}

/** Members that the program gives other values. */
function changed(program: Node): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type === "AssignmentExpression") names.add(pathOf(node.left));
    if (node.type === "CallExpression" && /^(Object|Reflect)\.defineProperty$/.test(pathOf(node.callee)))
      names.add(`${pathOf(node.arguments[0] ?? node)}.${node.arguments[1]?.value}`);
  });
  return names;
}
