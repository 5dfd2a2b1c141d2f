/** Gives what the platform provides and the program calls often a short global name: less text, and found before the rest. */

import { type Node, call, id, literal, mapChildren, walk } from "./ast.ts";

/** A name and the comma behind it; a global costs a node two variables. */
const NAME_BYTES = 3;
const MIN_USES = 3;

/** In place: `JSON.parse(text)` becomes `$x(text)`, with `var $x=JSON.parse` among the globals. */
export function nameBuiltIns(program: Node, paths: readonly string[]): void {
  const uses = new Map<string, number>();
  walk(program, (node) => {
    const path = pathOf(node);
    if (path) uses.set(path, (uses.get(path) ?? 0) + 1);
  });
  const short = new Map<string, string>();
  for (const path of paths) {
    const count = uses.get(path) ?? 0;
    const saved = count * (path.length - NAME_BYTES) - path.length - 2 * NAME_BYTES;
    if (count >= MIN_USES && saved > 0) short.set(path, `builtin_${path.replaceAll(/\W+/g, "_")}`);
  }
  put(program, short);
  const declared = [...short].map(([path, name]) => ({
    type: "VariableDeclaration",
    kind: "var",
    declarations: [{ type: "VariableDeclarator", id: id(name), init: expression(path) }],
  }));
  program.body.unshift(...declared);
}

/** `Object.keys` of what is written so, `setTimeout` of a global, `require("Storage")` of a library; else undefined. */
function pathOf(node: Node): string | undefined {
  if (node.type === "CallExpression" && node.callee.type === "Identifier" && node.arguments.length === 1) {
    const [only] = node.arguments;
    const isLibrary = !node.callee.binding && only.type === "Literal" && typeof only.value === "string";
    return isLibrary ? `${node.callee.name}("${only.value}")` : undefined;
  }
  if (node.type === "Identifier") return node.binding ? undefined : node.name;
  if (node.type !== "MemberExpression" || node.computed || node.object.type !== "Identifier") return undefined;
  return node.object.binding ? undefined : `${node.object.name}.${node.property.name}`;
}

function put(node: Node, short: Map<string, string>): void {
  mapChildren(node, (child) => {
    const name = short.get(pathOf(child) ?? "");
    const isKey = (node.property === child && !node.computed) || (node.key === child && !node.computed);
    if (name && !isKey) return { ...id(name), loc: child.loc };
    put(child, short);
    return child;
  });
}

function expression(path: string): Node {
  const library = /^(.+)\("(.+)"\)$/.exec(path);
  if (library) return call(library[1]!, literal(library[2]!));
  const [object, property] = path.split(".");
  if (!property) return id(object!);
  return { type: "MemberExpression", object: id(object!), property: id(property), computed: false, optional: false };
}
