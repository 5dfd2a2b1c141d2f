/**
 * Names of the standard library that a node has not and nothing fills in. The type checker knows none of them; a program that no
 * type check has seen is refused here, where such a name can mean nothing else.
 */

import { type Node, walk } from "../ast.ts";
import { refuse } from "../errors.ts";
import { staticKey } from "../facts.ts";
import { pathOf } from "../library.ts";
import type { Prepared } from "../pipeline.ts";
import { standardMember } from "../standard.ts";

const words = (text: string): Set<string> => new Set(text.split(" "));

/** Nobody gives a member of their own such a name. */
const ODD = words(
  "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ hasIndices unicodeSets maxByteLength resizable " +
    "fontcolor fontsize toLocaleDateString toLocaleTimeString getBigInt64 setBigInt64 getBigUint64 setBigUint64 " +
    "transferToFixedLength prepareStackTrace",
);
/** A member of old pages, or of later versions: no module that uses one is lowered as by hand. */
export const isOddName = (name: string): boolean => ODD.has(name);
/** Members that a program's own objects may have, too: refused where nothing in it gives one this name. */
const ORDINARY = words(
  "anchor big blink bold fixed italics link small strike sub sup compile resize detached transfer setYear caller arguments",
);
/** Those that nothing else is called by, in a text either. */
const SPELLED: Set<unknown> = words(
  "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ fontcolor fontsize getBigInt64 setBigInt64",
);
/** Static members, by their holder. */
const STATIC: Record<string, Set<string>> = {
  Symbol: words(
    "match matchAll replace search split species unscopables dispose asyncDispose isConcatSpreadable metadata",
  ),
  RegExp: words("input $_ lastMatch $& lastParen $+ leftContext $` rightContext $' $1 $2 $3 $4 $5 $6 $7 $8 $9 escape"),
};
/** What is read of prototypes themselves, beside their accessors: Espruino keeps these methods in the values. */
const OF_PROTOTYPES: Record<string, Set<string>> = {
  RegExp: words("compile"),
  Function: words("length name arguments caller apply call bind"),
  ArrayBuffer: words("resize"),
};
const WAYS: Record<string, string> = {
  isConcatSpreadable: "Spread what is to be joined: [...a, ...b].",
  toLocaleDateString: "Work with milliseconds, and format on the host.",
  toLocaleTimeString: "Work with milliseconds, and format on the host.",
  resize: "Make a buffer of the new size, and copy.",
};

/** Refuses them at their place. */
export function refuseAbsent(prepared: Prepared): void {
  const { facts, parsed } = prepared;
  const given = facts.isStrictWorld ? givenNames(parsed.program) : null;
  const isDated = facts.globals.has("Date");
  walk(parsed.program, (node, parent) => {
    const absent = absentAt(node, parent, given) ?? (given && !isDated ? absentSymbol(node, given) : null);
    if (absent) refuse(parsed.reporter, "missing", node, absent, WAYS[absent.split(".").pop()!]);
  });
}

/** The absent name that a node asks for; null for all else. @param given null where a type check has seen the program */
function absentAt(node: Node, parent: Node | null, given: Set<string> | null): string | null {
  if (node.type === "Property" && parent?.type === "ObjectPattern")
    return absentKey(node.computed ? null : (node.key.name ?? node.key.value), given);
  if (node.type === "BinaryExpression" && node.operator === "in" && node.left.type === "Literal")
    return STATIC[pathOf(node.right)]?.has(node.left.value) ? `${pathOf(node.right)}.${node.left.value}` : null;
  if (node.type === "Literal" && SPELLED.has(node.value) && !isKey(node, parent)) return node.value;
  if (node.type !== "MemberExpression" || node.object.type === "Super") return null;
  const key = staticKey(node);
  const holder = pathOf(node.object);
  if (key === null) return symbolOfPrototype(node, holder);
  if (STATIC[holder]?.has(key)) return `${holder}.${key}`;
  const prototype = /^(\w+)\.prototype$/.exec(holder)?.[1] ?? "";
  if (holder === "Symbol.prototype" && !/^(toString|valueOf|constructor)$/.test(key)) return `${holder}.${key}`;
  if (prototype && key !== "__proto__" && standardMember(`${holder}.${key}`)?.get)
    return `${holder}.${key} of no object`;
  const isRead = !isWritten(node, parent) && !isLent(parent);
  if (isRead && (OF_PROTOTYPES[prototype]?.has(key) || (VIEWS.test(prototype) && isOf(holder, key))))
    return `${holder}.${key}`;
  return isWritten(node, parent) ? null : absentKey(key, given);
}

function absentKey(key: unknown, given: Set<string> | null): string | null {
  if (typeof key !== "string" || !(ODD.has(key) || (given && ORDINARY.has(key)))) return null;
  return given?.has(key) ? null : key;
}

/** Prototypes of typed arrays and views have no members of their own on a node. */
const VIEWS = /^((Uint|Int|Float)\d+Array|DataView)$/;
const isOf = (holder: string, key: string): boolean =>
  key !== "constructor" && standardMember(`${holder}.${key}`) !== undefined;

/** `Uint8Array.prototype[Symbol.iterator]` */
function symbolOfPrototype({ property }: Node, holder: string): string | null {
  const symbol = property.type === "MemberExpression" ? pathOf(property) : "";
  return VIEWS.test(holder.replace(".prototype", "")) && symbol.startsWith("Symbol.") ? `${holder}[${symbol}]` : null;
}

/** `x[Symbol.toPrimitive]`, where nothing in the program has such a member. */
function absentSymbol(node: Node, given: Set<string>): string | null {
  const symbol = node.type === "MemberExpression" && node.computed ? pathOf(node.property) : "";
  return symbol === "Symbol.toPrimitive" && !given.has(symbol) ? `a member ${symbol}` : null;
}

const isWritten = (node: Node, parent: Node | null): boolean =>
  (parent?.type === "AssignmentExpression" && parent.left === node && parent.operator === "=") ||
  (parent?.type === "UnaryExpression" && parent.operator === "delete");

/** `X.prototype.method.call(...)` is understood as it is. */
const isLent = (parent: Node | null): boolean =>
  parent?.type === "MemberExpression" && !parent.computed && /^(call|apply|bind)$/.test(parent.property.name);

/** Names that the program gives to members: by keys, by assignments, in the text of JSON, by a text that is such a name. */
function givenNames(program: Node): Set<string> {
  const given = new Set<string>();
  walk(program, (node, parent) => {
    if (node.type === "Property" && parent?.type !== "ObjectPattern") giveKey(given, node);
    if (/^(Method|Property)Definition$/.test(node.type)) giveKey(given, node);
    if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression")
      given.add(staticKey(node.left) ?? pathOf(node.left.property));
    for (const one of node.type === "CallExpression" ? node.arguments : []) given.add(pathOf(one));
    const text = node.type === "Literal" ? node.value : node.type === "TemplateElement" ? node.value.cooked : null;
    if (typeof text === "string" && !isKey(node, parent)) giveWords(given, text);
  });
  return given;
}

function giveKey(given: Set<string>, { key, computed }: Node): void {
  given.add(computed ? pathOf(key) : (key.name ?? String(key.value)));
}

function giveWords(given: Set<string>, text: string): void {
  if (/^\w+$/.test(text)) given.add(text);
  else for (const [, word] of text.matchAll(/"(\w+)"\s*:/g)) given.add(word!);
}

const isKey = (node: Node, parent: Node | null): boolean =>
  parent?.type === "MemberExpression" && parent.property === node;
