/** What sees single characters of text that may be beyond ASCII goes by characters, not by the bytes that a node keeps. */

import {
  type Node,
  arrow,
  become,
  binary,
  call,
  conditional,
  contains,
  id,
  literal,
  unary,
  undef,
  walk,
} from "../ast.ts";
import { staticKey } from "../facts.ts";
import { pathOf } from "../library.ts";
import { patternNames } from "../declarations.ts";
import { NUMBER, STRING, isOnly } from "../kinds.ts";
import { kindAt } from "../lean-values.ts";
import { bytePattern, isByteSafe } from "../regexp-wide.ts";
import { certainValue } from "../scope.ts";
import type { TypedKinds } from "../typed.ts";
import type { WideTest } from "../wide-flow.ts";
import { casePairs } from "../wide-cases.ts";

/** What a method of texts is called in the runtime. */
const METHODS = new Set(
  "at charAt charCodeAt codePointAt indexOf lastIndexOf padEnd padStart slice split substr substring".split(" "),
);
const CASES = /^to(Locale)?(Upper|Lower)Case$/;

/** A program with text beyond ASCII, and what is known of it. */
export interface WideProgram {
  program: Node;
  isWide: WideTest;
  typed: TypedKinds | null;
  /** Those beyond ASCII that it writes, with their other cases. */
  characters: ReadonlySet<string>;
}
interface Site extends WideProgram {
  /** Some separator may be a pattern. */
  hasPatterns: boolean;
}

/** Rewrites each such place. @returns whether there was one */
export function countCharacters(wide: WideProgram): boolean {
  const { program, isWide } = wide;
  const hasPatterns = contains(program, ({ regex, name }) => Boolean(regex) || name === "RegExp");
  const site: Site = { ...wide, hasPatterns };
  let hasChanged = false;
  walk(program, (node, parent) => {
    if (
      node.type === "ChainExpression" &&
      contains(node, (part) => part.type === "MemberExpression" && isWide(part.object))
    )
      openChain(node, isWide);
    markPatterns(site, node);
    if (node.regex) markRegExp(node);
    if (rewriteWalk(site, node) || rewriteCall(site, node) || rewriteRead(site, node, parent)) hasChanged = true;
  });
  return hasChanged;
}

const mayBeText = ({ typed }: WideProgram, node: Node): boolean =>
  (kindAt(node, typed) & STRING) !== 0 &&
  !/^(Array|Object|New|ArrowFunction|Function)Expression$/.test(certainValue(node).type);
export const mayBeWideText = (wide: WideProgram, node: Node): boolean => wide.isWide(node) && mayBeText(wide, node);
const isText = (site: Site, node: Node): boolean => isOnly(kindAt(node, site.typed), STRING);

/** `for (const c of text)`, `[...text]`, `Array.from(text)`, `new Set(text)`, `Object.entries(text)`, `yield* text`. */
function rewriteWalk(site: Site, node: Node): boolean {
  const isListed = node.arguments && LISTS.test(pathOf(node.callee));
  const [held, slot] = isListed ? [node.arguments, 0] : [node, WALKED[node.type] ?? ""];
  const walked = held[slot];
  if (!walked || (node.type === "YieldExpression" && !node.delegate)) return false;
  if (!mayBeWideText(site, walked)) return false;
  const { start, end, loc } = walked;
  held[slot] = { ...call(id("$wideItems"), walked), start, end, loc, isWalked: true };
  return true;
}
const WALKED: Record<string, string> = {
  ForOfStatement: "right",
  ForInStatement: "right",
  SpreadElement: "argument",
  YieldExpression: "argument",
};
const LISTS = /^(\w*Array\.from|Object\.(keys|values|entries)|Set|WeakSet|Promise\.(all|allSettled|any|race))$/;

/** Patterns that may take a text apart; what they do is told to passes/destructuring.ts. */
function markPatterns(site: Site, node: Node): void {
  if (node.type === "ArrayPattern") node.isOfWide ||= patternNames(node).some(site.isWide);
  if (node.type !== "AssignmentExpression" || !/Pattern$/.test(node.left.type) || !site.isWide(node.right)) return;
  walk(node.left, (part) => {
    if (part.type === "ArrayPattern") part.isOfWide = true;
  });
}

/** Whether an expression finds in bytes what it finds in the text: as it is, or as another one (patterns.ts). */
function markRegExp(node: Node): void {
  const { pattern, flags } = node.regex;
  const isSafe = isByteSafe(pattern);
  if (!isSafe) node.bytePattern = bytePattern(pattern, flags);
  node.isByBytes = isSafe || node.bytePattern !== null;
}

/** `text.slice(1)` */
function rewriteCall(site: Site, node: Node): boolean {
  const { callee, arguments: given } = node;
  if (node.type !== "CallExpression" || callee.type !== "MemberExpression" || !isPlain(callee)) return false;
  const name = staticKey(callee);
  if (name === null || given.some(({ type }: Node) => type === "SpreadElement")) return false;
  const isPadded = /^pad/.test(name) && site.isWide(given[1]);
  if (!(isPadded || site.isWide(callee.object)) || !mayBeText(site, callee.object)) return false;
  const plain: Call = (text, parts) => ({
    ...node,
    callee: { ...callee, object: text, isNarrow: true },
    arguments: parts,
  });
  const wide = wideCall(site, name, given);
  if (wide) narrow(site, node, callee.object, given, wide, plain);
  return wide !== null;
}
type Call = (text: Node, given: Node[]) => Node;

/** What a method of a text becomes; null for those that bytes do right, or that nothing does. */
function wideCall(site: Site, name: string, [first]: Node[]): Call | null {
  if (name === "split" && !(first && needsSplit(site, first))) return null;
  if (CASES.test(name))
    return (text) => call(id("$wideCase"), text, literal(name.replace("Locale", "")), casePairs(site.characters, name));
  const helper = `$wide${name[0]!.toUpperCase()}${name.slice(1)}`;
  return METHODS.has(name) ? (text, parts) => call(id(helper), text, ...parts) : null;
}

/** Bytes are right for any separator but the empty one; patterns are looked at elsewhere (unicode.ts). */
function needsSplit(site: Site, separator: Node): boolean {
  if (separator.type === "Literal") return separator.value === "";
  return isText(site, separator) || !site.hasPatterns;
}

/** `text.length`, `text[i]` */
function rewriteRead(site: Site, node: Node, parent: Node | null): boolean {
  if (node.type !== "MemberExpression" || !isPlain(node) || isChanged(node, parent)) return false;
  if (isCallee(node, parent)) return false;
  const isLength = staticKey(node) === "length";
  const isItem = node.computed && mayBePlace(node.property);
  if (!(isLength || isItem) || !mayBeWideText(site, node.object)) return false;
  const made = (text: Node, [key]: Node[]) =>
    isLength ? { ...call(id("$wideLength"), text), kindSet: NUMBER } : call(id("$wideItem"), text, key!);
  narrow(site, node, node.object, isLength ? [] : [node.property], made, (text, [key]) => ({
    ...node,
    object: text,
    property: key ?? node.property,
    isNarrow: true,
  }));
  return true;
}

/** `a?.b.length` as `a == null ? undefined : a.b.length`: from within a chain its end is not seen. */
function openChain(node: Node, isWide: WideTest): void {
  const links: Node[] = [];
  for (let part = node.expression; part; part = part.object ?? part.callee) if (part.optional) links.push(part);
  const first = links.at(-1);
  const isOpen =
    first?.type === "MemberExpression" && !contains(node, ({ type }) => /^(Await|Yield)Expression$/.test(type));
  if (!isOpen) return;
  const { expression } = node;
  const base = first.object;
  const isShort = isSimple(base);
  first.optional = false;
  const { start, end, loc } = base;
  if (!isShort) first.object = { ...id(OPENED), start, end, loc, isOfWide: isWide(base) };
  const rest = links.length > 1 ? { ...node, type: "ChainExpression", expression } : expression;
  if (links.length > 1) openChain(rest, isWide);
  const choice = (tested: Node) => conditional(binary("==", tested, literal(null)), undef(), rest);
  become(node, isShort ? choice(copy(base)) : call(arrow([id(OPENED)], choice(id(OPENED))), base));
}
/** No name of a program: what stands in the chain would mean this one instead. */
const OPENED = "$opened";

export const mayBePlace = (key: Node): boolean => !(key.type === "Literal" && typeof key.value === "string");
/** No part of an optional chain, whose end is not seen from here; nor told of already. */
const isPlain = (node: Node): boolean => {
  for (
    let part = node;
    part.type === "MemberExpression" || part.type === "CallExpression";
    part = part.object ?? part.callee
  )
    if (part.optional) return false;
  return node.isNarrow !== true;
};
export const isCallee = (node: Node, parent: Node | null): boolean =>
  parent?.type === "CallExpression" && parent.callee === node;
/** Written to, which is done to no text. */
export const isChanged = (node: Node, parent: Node | null): boolean =>
  (parent?.type === "AssignmentExpression" && parent.left === node) ||
  parent?.type === "UpdateExpression" ||
  (parent?.type === "UnaryExpression" && parent.operator === "delete");

/** `typeof x === "string" ? wide(x) : plain(x)`, where the types do not say which. */
function narrow(site: Site, node: Node, object: Node, given: Node[], wide: Call, plain: Call): void {
  if (isText(site, object)) return become(node, wide(object, given));
  const choose = (text: Node, parts: Node[]) =>
    conditional(
      binary("===", unary("typeof", copy(text)), literal("string")),
      wide(copy(text), parts.map(copy)),
      plain(text, parts),
    );
  if ([object, ...given].every(isSimple)) return become(node, choose(object, given));
  const names = given.map((_, index) => id(`a${index}`));
  become(node, call(arrow([id("t"), ...names], choose(id("t"), names.map(copy))), object, ...given));
}

const isSimple = ({ type }: Node): boolean => /^(Identifier|Literal|ThisExpression)$/.test(type);
const copy = (node: Node): Node => ({ ...node });
