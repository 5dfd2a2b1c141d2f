/** Gives a text that the program has often a short global name: in all files of a node's Storage it stands once. */

import { type Node, id, literal, mapChildren, walk } from "./ast.ts";

/** A name and the sign behind it; a global costs a node two variables and one for each ten characters. */
const NAME_BYTES = 2;
/** What a name has to save at least. */
const MIN_SAVED_BYTES = 28;

/** In place: `"string"` becomes `$x`, with `var $x="string"` among the globals, where that pays. */
export function nameTexts(program: Node): void {
  const uses = new Map<string, number>();
  eachText(program, (text) => void uses.set(text, (uses.get(text) ?? 0) + 1));
  const names = new Map<string, string>();
  for (const [text, count] of uses) {
    const bytes = JSON.stringify(text).length;
    const saved = count * (bytes - NAME_BYTES) - bytes - 2 * NAME_BYTES;
    if (saved >= MIN_SAVED_BYTES) names.set(text, `text_${names.size}`);
  }
  eachText(program, (text) => (names.has(text) ? id(names.get(text)!) : undefined));
  program.body.unshift(
    ...[...names].map(([text, name]) => ({
      type: "VariableDeclaration",
      kind: "var",
      declarations: [{ type: "VariableDeclarator", id: id(name), init: literal(text) }],
    })),
  );
}

/** Visits each text that is a value, and puts what is returned in its place. */
function eachText(program: Node, visit: (text: string) => Node | undefined | void): void {
  const keys = new Set<Node>();
  walk(program, (node) => {
    if (node.type === "Property" && !node.computed) keys.add(node.key);
    // `require("net")`: the name of a library.
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && !node.callee.binding)
      for (const one of node.arguments) keys.add(one);
  });
  const put = (node: Node): void =>
    mapChildren(node, (child) => {
      put(child);
      const isText = child.type === "Literal" && typeof child.value === "string" && !keys.has(child);
      return (isText && visit(child.value)) || child;
    });
  put(program);
}
