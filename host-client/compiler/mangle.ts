/** Short names for the fields of the firmware's own records: a name of up to four letters costs no variable on a node. */

import { type Node, walk } from "./ast.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/**
 * Renames fields, in place. Only those of the list: what travels, lies in flash or belongs to the platform keeps its name.
 * The most used names are the shortest; all begin with `_`, which no name that travels does.
 *
 * @param fields names of fields that only code of this program reads and writes, never by a computed key
 */
export function mangleFields(program: Node, fields: readonly string[]): void {
  const uses = new Map<string, number>(fields.map((name) => [name, 0]));
  eachField(program, (key) => uses.set(key.name, uses.get(key.name)! + 1), uses);
  const names = new Map([...uses].sort(([, a], [, b]) => b - a).map(([name], index) => [name, shortField(index)]));
  eachField(program, (key) => (key.name = names.get(key.name)!), uses);
}

function shortField(index: number): string {
  const tail = LETTERS[index % LETTERS.length]!;
  return index < LETTERS.length ? `_${tail}` : `_${LETTERS[Math.floor(index / LETTERS.length) - 1]}${tail}`;
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
