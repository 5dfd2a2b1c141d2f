/** Short names for the fields of the firmware's own records: a name of up to four letters costs no variable on a node. */

import { type Node, walk } from "./ast.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/**
 * Renames fields, in place. Only those of the list: what travels, lies in flash or belongs to the platform keeps its name.
 * The most used names are the shortest: single letters, then two that begin with `_`, which no name that travels does. What
 * travels has fields of one letter, too, but is never one of these records.
 *
 * @param fields names of fields that only code of this program reads and writes, never by a computed key
 * @param kept single letters that these records have for fields already; absent = all that the program uses
 */
export function mangleFields(program: Node, fields: readonly string[], kept?: readonly string[]): void {
  const uses = new Map<string, number>(fields.map((name) => [name, 0]));
  eachField(program, (key) => uses.set(key.name, uses.get(key.name)! + 1), uses);
  const used = [...uses].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const taken = namesOf(program);
  const short = shortFields(kept ? new Set([...kept, ...[...taken].filter((name) => name.length > 1)]) : taken);
  const names = new Map(used.map(([name]) => [name, short.next().value!]));
  eachField(program, (key) => (key.name = names.get(key.name)!), names);
}

function* shortFields(taken: ReadonlySet<string>): Generator<string, never> {
  for (const letter of LETTERS.replace(/\d/g, "")) if (!taken.has(letter)) yield letter;
  for (let index = 0; ; index++) {
    const name = `_${index < LETTERS.length ? "" : LETTERS[Math.floor(index / LETTERS.length) - 1]}`;
    yield name + LETTERS[index % LETTERS.length];
  }
}

/** Every key and every text that could be one. */
function namesOf(program: Node): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type === "MemberExpression" && !node.computed) names.add(node.property.name);
    if (node.type === "Property" && node.key.type === "Identifier") names.add(node.key.name);
    if (node.type === "Literal") names.add(String(node.value));
  });
  return names;
}

function eachField(program: Node, visit: (key: Node) => void, known: ReadonlyMap<string, unknown>): void {
  const found = new Set<Node>();
  walk(program, (node) => {
    if (node.type === "MemberExpression" && !node.computed) found.add(node.property);
    if (node.type === "Property" && !node.computed) {
      // `{ peer }` has one node for both: the value must keep the variable's name.
      if (node.shorthand) {
        node.shorthand = false;
        node.value = { ...node.value };
        node.key = { ...node.key };
      }
      found.add(node.key);
    }
    return true;
  });
  for (const key of found) if (key.type === "Identifier" && known.has(key.name)) visit(key);
}
