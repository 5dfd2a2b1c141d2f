/** Operations that see single characters: on the node these are bytes, so a program with text beyond ASCII may not use them. */

import { type Node, walk } from "./ast.ts";
import { refuse } from "./errors.ts";
import type { Prepared } from "./pipeline.ts";
import { certainValue } from "./scope.ts";

const METHODS = new Set(
  (
    "charAt charCodeAt codePointAt at slice substring substr split indexOf lastIndexOf search match matchAll padStart padEnd " +
    "toUpperCase toLowerCase localeCompare normalize replace replaceAll length isWellFormed toLocaleUpperCase toLocaleLowerCase"
  ).split(" "),
);
const GLOBALS = new Set(["btoa", "atob"]);
/** What the exact runtime does for bytes as it should; Espruino's own does not on every build. */
const OF_URIS = new Set(["encodeURIComponent", "decodeURIComponent", "encodeURI", "decodeURI"]);

/** Refuses each such operation, where the program holds any text beyond ASCII. @param isLean the module is lowered as by hand */
export function refuseCharacters(prepared: Prepared, isLean: boolean): void {
  const { parsed, facts } = prepared;
  if (!facts.hasNonAscii) return;
  let hasSpaces = false;
  walk(parsed.program, (node) => {
    const text = node.type === "Literal" ? node.value : node.type === "TemplateElement" ? node.value.raw : "";
    if (typeof text === "string" && WIDE_SPACE.test(text)) hasSpaces = true;
  });
  walk(parsed.program, (node) => {
    const isOfUris = isLean && node.type === "Identifier" && OF_URIS.has(node.name);
    const what = isOfUris ? node.name : (sensitive(node) ?? (hasSpaces ? aboutSpaces(node) : null));
    if (what) refuse(parsed.reporter, "unicode", node, what);
  });
}

/** Spaces beyond ASCII, as their bytes: those that JavaScript leaves out around a number or by `trim`. */
const WIDE_SPACE = /\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf/;

function aboutSpaces(node: Node): string | null {
  const isTrim = node.type === "MemberExpression" && /^trim/.test(node.property.name ?? "");
  const isRead = node.type === "Identifier" && /^(parseInt|parseFloat|Number)$/.test(node.name) && !node.binding;
  return isTrim ? node.property.name : isRead ? `${node.name} of wide spaces` : null;
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
const mayBeText = (node: Node): boolean => !isList(node) && !isMade(node);
const isMade = (node: Node): boolean => /^(Object|New|Call)Expression$/.test(certainValue(node).type);
const isArrayFrom = (callee: Node): boolean =>
  callee.type === "MemberExpression" && callee.object.name === "Array" && callee.property.name === "from";
