/** Operations that see single characters: on the node these are bytes, so a program with text beyond ASCII may not use them. */

import { type Node, walk } from "./ast.ts";
import { refuse } from "./errors.ts";
import type { Prepared } from "./pipeline.ts";

const METHODS = new Set(
  (
    "charAt charCodeAt codePointAt at slice substring substr split indexOf lastIndexOf search match matchAll padStart padEnd " +
    "toUpperCase toLowerCase localeCompare normalize replace replaceAll length isWellFormed toLocaleUpperCase toLocaleLowerCase"
  ).split(" "),
);
const GLOBALS = new Set(["encodeURIComponent", "decodeURIComponent", "btoa", "atob"]);

/** Refuses each such operation, where the program holds any text beyond ASCII. */
export function refuseCharacters(prepared: Prepared): void {
  const { parsed, facts } = prepared;
  if (!facts.hasNonAscii) return;
  walk(parsed.program, (node) => {
    const what = sensitive(node);
    if (what) refuse(parsed.reporter, "unicode", node, what);
  });
}

function sensitive(node: Node): string | null {
  if (node.type === "MemberExpression" && !node.computed && METHODS.has(node.property.name) && !isList(node.object))
    return node.property.name;
  if (node.type === "MemberExpression" && node.computed && mayBeIndex(node.property) && !isList(node.object))
    return "a character by its index";
  if (node.type === "YieldExpression" && node.delegate && mayBeText(node.argument)) return "yield* of text";
  if (node.type === "SpreadElement" && mayBeText(node.argument)) return "spread of text";
  if (node.type === "ForOfStatement" && mayBeText(node.right)) return "for..of over text";
  if (node.type === "ArrayPattern") return "a pattern over text";
  if (node.type === "CallExpression" && isArrayFrom(node.callee)) return "Array.from of text";
  if (node.type === "Identifier" && GLOBALS.has(node.name)) return node.name;
  return null;
}

/** Array literals and variables that only ever hold one. */
function isList(node: Node): boolean {
  if (node.type === "ArrayExpression") return true;
  const values = node.type === "Identifier" ? node.binding?.values : null;
  return Boolean(values?.length && values.every((value: Node | null) => value?.type === "ArrayExpression"));
}

const mayBeIndex = (key: Node): boolean => !(key.type === "Literal" && typeof key.value === "string");
const mayBeText = (node: Node): boolean => !isList(node) && !/^(Object|New|Call)Expression$/.test(node.type);
const isArrayFrom = (callee: Node): boolean =>
  callee.type === "MemberExpression" && callee.object.name === "Array" && callee.property.name === "from";
