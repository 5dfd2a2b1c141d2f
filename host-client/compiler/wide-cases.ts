/** Upper and lower case of the characters beyond ASCII that a program writes: a node has no tables of its own. */

import { type Node, array, literal, walk } from "./ast.ts";
import { bytesOf } from "./passes/bytes.ts";

const textOf = (bytes: string): string => Buffer.from(bytes, "latin1").toString("utf8");

/**
 * A list of characters, each before what a method makes of it.
 *
 * @param characters of the program
 * @param method toUpperCase, toLowerCase, or one of those of locales
 */
export function casePairs(characters: ReadonlySet<string>, method: string): Node {
  const isUpper = method.includes("Upper");
  const pairs: Node[] = [];
  for (const character of characters) {
    const other = isUpper ? character.toUpperCase() : character.toLowerCase();
    if (other !== character) pairs.push(literal(bytesOf(character)), literal(bytesOf(other)));
  }
  return array(pairs);
}

/** The characters beyond ASCII of a program's texts, and what their cases are. */
export function wideCharacters(program: Node): Set<string> {
  const found = new Set<string>();
  const add = (text: unknown) => {
    if (typeof text === "string")
      for (const character of textOf(text)) for (const one of cases(character)) if (one > "\x7f") found.add(one);
  };
  walk(program, (node) => {
    if (node.type === "Literal") add(node.value);
    else if (node.type === "TemplateElement") add(node.value.cooked);
  });
  return found;
}

const cases = (character: string): string[] => [
  character,
  ...character.toUpperCase(),
  ...character.toLowerCase(),
  ...character.toUpperCase().toLowerCase(),
];
