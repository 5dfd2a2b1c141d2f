/** Which expressions may be, or hold, text beyond ASCII, by what is known of variables, members and functions so far. */

import { type Node, isFunction, walk } from "./ast.ts";
import { staticKey } from "./facts.ts";
import { BOOLEAN, FUNCTION, NOTHING, NUMBER, isOnly } from "./kinds.ts";
import { kindAt } from "./lean-values.ts";
import { NON_ASCII } from "./passes/bytes.ts";
import { isLibraryName } from "./passes/library-names.ts";
import type { Binding } from "./scope.ts";
import type { TypedKinds } from "./typed.ts";

/** What is known; it only grows. */
export interface Wide {
  typed: TypedKinds | null;
  bindings: Set<Binding>;
  /** Names of members that may hold such text; "*" for any. */
  members: Set<string>;
  /** Functions that may return it. */
  results: Set<Node>;
  /** Functions by the name of the member that they are kept in. */
  methods: Map<string, Set<Node>>;
  /** Members that keep what may be a function that nobody knows; "*" where the name is made at run time. */
  unsure: Set<string>;
  functions: Node[];
  /** Expressions that are known to be wide. */
  known: Set<Node>;
  /** Some object was given it after it was made: what is taken out of any object without a name may be wide. */
  isStored: boolean;
  /** It was thrown, or handed to a function that nobody knows: a promise's, perhaps. */
  isThrown: boolean;
  /** An object's own `toString` gives it. */
  isEverywhere: boolean;
}

/** Calls that hand out numbers and truth values, whatever they are given. */
const NO_TEXT = names(
  "indexOf lastIndexOf includes startsWith endsWith charCodeAt codePointAt localeCompare search test push unshift has every some " +
    "findIndex findLastIndex parseInt parseFloat Number Boolean isArray is hasOwnProperty hasOwn isNaN isFinite delete " +
    "toFixed toPrecision toExponential toISOString getTime now",
);
/** Calls that run functions they are given. */
const TAKES_FUNCTIONS =
  /^(map|filter|forEach|reduce|reduceRight|some|every|find(Last)?(Index)?|flatMap|(toS|s)ort|from|then|catch|finally|replace(All)?|set(Timeout|Interval)|queueMicrotask|call|apply|bind)$/;
/** Members of what the library makes: steps of iterators, descriptors, matches, errors, what is settled. */
const MADE = names("value reason input raw stack errors source description name message");
const MAKES_TEXT = /^(fromCharCode|fromCodePoint|decodeURI|decodeURIComponent)$/;

function names(text: string): Set<string> {
  return new Set(text.split(" "));
}

export function isWide(wide: Wide, node: Node | null | undefined): boolean {
  if (!node) return false;
  if (wide.isEverywhere || wide.known.has(node)) return true;
  if (isOnly(kindAt(node, wide.typed), NUMBER | BOOLEAN | NOTHING | FUNCTION)) return false;
  const rule = RULES[node.type];
  const found = rule ? rule(wide, node) : someWide(wide, Object.values(node));
  if (found) wide.known.add(node);
  return found;
}

const someWide = (wide: Wide, parts: unknown[]): boolean =>
  parts.some((part) =>
    Array.isArray(part) ? someWide(wide, part) : Boolean((part as Node)?.type) && isWide(wide, part as Node),
  );
const none = (): boolean => false;

const RULES: Record<string, (wide: Wide, node: Node) => boolean> = {
  Literal: (_, { value }) => isWideText(value),
  TemplateElement: (_, { value }) => isWideText(value.cooked) || isWideText(value.raw),
  Identifier: (wide, { binding, name, isOfWide }) =>
    binding ? wide.bindings.has(binding) : isOfWide === true || (name === "arguments" && wide.isStored),
  ThisExpression: ({ isStored, members }) => isStored || members.size > 0,
  MemberExpression: memberIsWide,
  CallExpression: callIsWide,
  TaggedTemplateExpression: callIsWide,
  // What a constructor hands to the one above, or a promise to its `resolve`, is in what is made.
  NewExpression: (wide, node) => wide.isThrown || someWide(wide, node.arguments),
  AwaitExpression: (wide, { argument }) => wide.isThrown || isWide(wide, argument),
  BinaryExpression: (wide, { operator, left, right }) =>
    operator === "+" && (isWide(wide, left) || isWide(wide, right)),
  AssignmentExpression: (wide, { operator, left, right }) =>
    isWide(wide, right) || (operator !== "=" && isWide(wide, left)),
  ConditionalExpression: (wide, { consequent, alternate }) => isWide(wide, consequent) || isWide(wide, alternate),
  SequenceExpression: (wide, { expressions }) => isWide(wide, expressions.at(-1)),
  Property: (wide, node) => isWide(wide, node.value) || isWide(wide, node.key),
  UnaryExpression: none,
  UpdateExpression: none,
  FunctionExpression: none,
  ArrowFunctionExpression: none,
  ClassExpression: none,
  YieldExpression: (wide) => wide.isStored,
};

/** Literals are bytes by now (passes/bytes.ts). */
const isWideText = (value: unknown): boolean => typeof value === "string" && NON_ASCII.test(value);

function memberIsWide(wide: Wide, node: Node): boolean {
  const key = staticKey(node);
  if (key === "length") return false;
  if (wide.members.has("*")) return true;
  if (key !== null && wide.members.has(key)) return true;
  if (key !== null && !/^\d+$/.test(key) && !MADE.has(key)) return false;
  return wide.isStored || (MADE.has(key ?? "") && wide.isThrown) || isWide(wide, node.object);
}

function callIsWide(wide: Wide, node: Node): boolean {
  const callee = node.callee ?? node.tag;
  const given = node.arguments ?? node.quasi.expressions;
  const targets = targetsOf(wide, callee);
  if (targets?.some((fn) => wide.results.has(fn))) return true;
  if (targets?.length && callee.type === "Identifier") return false;
  const name = libraryName(wide, callee);
  if (name === null) return wide.results.size > 0;
  if ((mayRunAny(name, given) || /^(call|apply)$/.test(name)) && wide.results.size > 0) return true;
  if (NO_TEXT.has(name)) return false;
  if (MAKES_TEXT.test(name)) return !given.every(isAsciiCode);
  const isOfWide = callee.type === "MemberExpression" && (wide.isStored || isWide(wide, callee.object));
  return (
    isOfWide || given.some((one: Node) => isWide(wide, one) || functionsIn(one).some((fn) => wide.results.has(fn)))
  );
}

const isAsciiCode = (node: Node): boolean => node.type === "Literal" && node.value < 128;

/** The name of what is called, where that may be the library's or a node's; null where nobody knows what it is. */
export function libraryName(wide: Wide, callee: Node): string | null {
  if (callee.type === "MemberExpression") {
    const key = staticKey(callee);
    if (key === null || wide.unsure.has(key)) return null;
    const isNobodys = !wide.methods.has(key) && wide.unsure.has("*") && !isLibraryName(key);
    return isNobodys ? null : key;
  }
  const isKnown = callee.type === "Identifier" && (!callee.binding || callee.binding.kind === "import");
  return isKnown ? (callee.binding ? "log" : callee.name) : null;
}

/** A call of the library that may run a function which nobody knows. */
export const mayRunAny = (name: string, given: Node[]): boolean =>
  TAKES_FUNCTIONS.test(name) && given.some((one) => !isPlainValue(one) && !functionsIn(one).length);

/** What is no function, by its form alone. */
const isPlainValue = (node: Node): boolean =>
  /^(Literal|TemplateLiteral|Array|Object|Binary|Unary|Update|This)/.test(node.type);

/** The program's functions that a call may run; null where it may be any. */
export function targetsOf(wide: Wide, callee: Node): Node[] | null {
  if (isFunction(callee)) return [callee];
  if (callee.type === "MemberExpression") {
    const key = staticKey(callee);
    return key === null ? null : [...(wide.methods.get(key) ?? [])];
  }
  const { binding } = callee;
  if (callee.type !== "Identifier" || !binding?.values?.length || binding.values.includes(null)) return null;
  return binding.values.every((value: Node) => functionsIn(value).length) ? binding.values.flatMap(functionsIn) : null;
}

/** A function itself, what a name stands for, the constructor of a class. */
export function functionsIn(node: Node | null): Node[] {
  if (!node) return [];
  if (isFunction(node)) return [node];
  if (/^Class/.test(node.type))
    return node.body.body.filter((item: Node) => item.kind === "constructor").map((item: Node) => item.value);
  if (node.type === "Identifier" && node.binding?.values?.length)
    return node.binding.values.filter((value: Node | null) => value && isFunction(value));
  return [];
}

/** What is known before anything is followed: the program's functions, and the members that keep them. */
export function nothingWide(program: Node, typed: TypedKinds | null): Wide {
  const methods = new Map<string, Set<Node>>();
  const unsure = new Set<string>();
  const members = new Set<string>();
  const functions: Node[] = [];
  walk(program, (node) => {
    if (isFunction(node)) functions.push(node);
    if (isWideText(node.source)) members.add("name");
    const [key, value] = keptIn(node) ?? [];
    if (key === undefined) return;
    if (!isPlainValue(value!) && !functionsIn(value!).length) unsure.add(key);
    for (const fn of functionsIn(value!)) methods.set(key, (methods.get(key) ?? new Set<Node>()).add(fn));
  });
  return {
    typed,
    bindings: new Set(),
    members,
    results: new Set(),
    methods,
    unsure,
    functions,
    known: new Set(),
    isStored: false,
    isThrown: false,
    isEverywhere: false,
  };
}

/** The name of a member; "*" where it is made at run time. */
export const memberKey = (node: Node): string => staticKey(node) ?? "*";

/** The member that a node gives a value, and the value; null for all others. */
export function keptIn(node: Node): [key: string, value: Node] | null {
  if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression")
    return [memberKey(node.left), node.right];
  if (!/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type) || !node.value) return null;
  if (node.key.type === "PrivateIdentifier") return [`#${node.key.name}`, node.value];
  return [node.computed ? "*" : String(node.key.name ?? node.key.value), node.value];
}
