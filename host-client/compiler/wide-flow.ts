/**
 * Where text beyond ASCII may get to: from the literals of a program through variables, members, arguments and results, in any
 * order of time. What comes from outside is not followed: docs/device-javascript.md, known limits.
 */

import { type Node, isFunction, walk } from "./ast.ts";
import { patternNames } from "./declarations.ts";
import { isNumeric } from "./facts.ts";
import { NUMBER, isOnly } from "./kinds.ts";
import { kindAt } from "./lean-values.ts";
import type { TypedKinds } from "./typed.ts";
import {
  type Wide,
  functionsIn,
  isWide,
  keptIn,
  libraryName,
  mayRunAny,
  memberKey,
  nothingWide,
  targetsOf,
} from "./wide-values.ts";

/** Calls that keep nothing of what they are given in an object that is there already. */
const KEEPS_NOTHING = new Set(
  (
    "charAt at slice substring substr split concat match matchAll replace replaceAll repeat padStart padEnd toUpperCase toLowerCase " +
    "trim trimStart trimEnd normalize toString join log print String stringify keys values entries map filter from of indexOf " +
    "lastIndexOf includes startsWith endsWith charCodeAt codePointAt localeCompare search test forEach reduce find findLast some every " +
    "isWellFormed toWellFormed raw fromCharCode fromCodePoint resolve all then"
  ).split(" "),
);
/** Calls by which objects get members whose names are written nowhere. */
const NAMES_MEMBERS = /^(parse|fromEntries|defineProperty|defineProperties|exec|match|matchAll|set)$/;
/** Members through which an object becomes a text without being asked by name. */
const IMPLICIT = /^(toString|valueOf|toJSON|toLocaleString|\*)$/;

/** Tells of expressions whether they may be, or hold, text beyond ASCII. */
export type WideTest = (node: Node | null | undefined) => boolean;

/** @returns a test of expressions: whether they may be, or hold, such text. @param typed kinds by the type checker, where there are any */
export function wideFlow(program: Node, typed: TypedKinds | null): WideTest {
  const wide = nothingWide(program, typed);
  for (let before = -1; before !== sizeOf(wide);) {
    before = sizeOf(wide);
    follow(wide, program, null);
  }
  return (node) => isWide(wide, node);
}

/** Grows with all that is known. */
const sizeOf = ({ bindings, members, results, known, isStored, isThrown, isEverywhere }: Wide): number =>
  bindings.size + members.size + results.size + known.size + Number(isStored) + Number(isThrown) + Number(isEverywhere);

/** @param owner the function around the node */
function follow(wide: Wide, root: Node, owner: Node | null): void {
  walk(root, (node) => {
    if (isFunction(node) && node !== owner) {
      if (node.body.type !== "BlockStatement" && isWide(wide, node.body)) wide.results.add(node);
      follow(wide, node, node);
      return false;
    }
    STEPS[node.type]?.(wide, node, owner);
    return;
  });
}

const STEPS: Record<string, (wide: Wide, node: Node, owner: Node | null) => void> = {
  VariableDeclarator: (wide, { id, init }) => give(wide, id, isWide(wide, init)),
  AssignmentExpression: followAssignment,
  AssignmentPattern: (wide, { left, right }) => give(wide, left, isWide(wide, right)),
  ForOfStatement: (wide, { left, right }) => give(wide, targetOf(left), wide.isStored || isWide(wide, right)),
  ForInStatement: (wide, { left, right }) => give(wide, targetOf(left), wide.isStored || isWide(wide, right)),
  ReturnStatement: (wide, { argument }, owner) => owner && isWide(wide, argument) && wide.results.add(owner),
  YieldExpression: (wide, { argument }, owner) => owner && isWide(wide, argument) && wide.results.add(owner),
  ThrowStatement: (wide, { argument }) => (wide.isThrown ||= isWide(wide, argument)),
  CatchClause: (wide, { param }) => param && give(wide, param, wide.isThrown || wide.isStored),
  // Keys are told by whoever lists them.
  MemberExpression: (wide, { computed, property }) => (wide.isStored ||= computed && isWide(wide, property)),
  Property: followMember,
  PropertyDefinition: followMember,
  MethodDefinition: followMember,
  CallExpression: (wide, { callee, arguments: given }) => followCall(wide, callee, given),
  NewExpression: (wide, { callee, arguments: given }) => followCall(wide, callee, given),
  TaggedTemplateExpression: (wide, { tag, quasi }) => followCall(wide, tag, [quasi, ...quasi.expressions]),
};

const targetOf = (left: Node): Node => (left.type === "VariableDeclaration" ? left.declarations[0].id : left);

function followAssignment(wide: Wide, { left, right, operator }: Node): void {
  const isGiven = isWide(wide, right) || (/^(&&|\|\||\?\?)=$/.test(operator) && isWide(wide, left));
  give(wide, left, isGiven);
}

/** A target gets a value that is wide, or not. A pattern may take wide members out of any object. */
function give(wide: Wide, target: Node, isGiven: boolean): void {
  if (target.type === "Identifier") {
    if (isGiven && target.binding) wide.bindings.add(target.binding);
  } else if (target.type === "MemberExpression") {
    if (isGiven) store(wide, target);
  } else if (target.type === "AssignmentPattern") give(wide, target.left, isGiven);
  else if (target.type === "RestElement") give(wide, target.argument, isGiven || wide.isStored);
  else for (const part of partsOf(target)) give(wide, part.value ?? part, isGiven || takesWide(wide, part));
}

const partsOf = ({ properties, elements }: Node): Node[] =>
  properties ?? elements?.filter((part: Node | null) => part !== null) ?? [];

/** What a part of a pattern takes out of an object that nobody knows. */
const takesWide = (wide: Wide, { type, computed, key }: Node): boolean =>
  type !== "Property" || computed
    ? wide.isStored
    : wide.members.has("*") || wide.members.has(String(key.name ?? key.value));

function store(wide: Wide, target: Node): void {
  wide.isStored = true;
  const isPlace =
    target.computed && (isOnly(kindAt(target.property, wide.typed), NUMBER) || isNumeric(target.property));
  if (!isPlace) wide.members.add(memberKey(target));
}

function followMember(wide: Wide, node: Node): void {
  const [key, value] = keptIn(node) ?? ["", null];
  if (isWide(wide, node.computed ? null : node.key)) wide.isStored = true;
  if (!value) return;
  if (isWide(wide, value)) {
    wide.members.add(key);
    // Each object of the class has it, which is made of nothing that is wide.
    wide.isStored ||= node.type === "PropertyDefinition";
  }
  if (!functionsIn(value).some((fn) => wide.results.has(fn))) return;
  if (node.kind === "get") {
    wide.members.add(key);
    wide.isStored = true;
  }
  if (key === "next" || isIterator(node)) wide.isStored = true;
  else if (IMPLICIT.test(key)) wide.isEverywhere = true;
}

/** `[Symbol.iterator]` */
const isIterator = ({ computed, key }: Node): boolean =>
  computed && /^(asyncI|i)terator$/.test(key.property?.name ?? "");

function followCall(wide: Wide, callee: Node, given: Node[]): void {
  const isGiven = given.some((one) => isWide(wide, one));
  const targets = callee.type === "Super" ? wide.functions : targetsOf(wide, callee);
  for (const fn of targets ?? []) giveArguments(wide, fn, given);
  if (targets?.length && callee.type === "Identifier") return;
  const name = libraryName(wide, callee);
  if (name === null) {
    if (isGiven) giveToAny(wide);
    return;
  }
  const isOfWide = wide.isStored || wide.isThrown || isWide(wide, callee.object);
  if (isOfWide || isGiven) for (const fn of given.flatMap(functionsIn)) giveAll(wide, fn);
  if ((isOfWide || isGiven) && mayRunAny(name, given)) giveToAny(wide);
  if (isGiven) followLibrary(wide, name);
}

/** Nobody knows whom: a parameter is called, or what stands under a name made at run time. */
function giveToAny(wide: Wide): void {
  wide.isThrown = true;
  for (const fn of wide.functions) giveAll(wide, fn);
}

/** What the library does with wide text that it is given. */
function followLibrary(wide: Wide, name: string): void {
  if (/^(call|apply|bind)$/.test(name)) giveToAny(wide);
  if (NAMES_MEMBERS.test(name)) wide.members.add("*");
  if (!KEEPS_NOTHING.has(name)) wide.isStored = true;
}

function giveArguments(wide: Wide, fn: Node, given: Node[]): void {
  if (given.some(({ type }) => type === "SpreadElement")) {
    if (given.some((one) => isWide(wide, one))) giveAll(wide, fn);
    return;
  }
  fn.params.forEach((param: Node, index: number) => {
    const parts = param.type === "RestElement" ? given.slice(index) : given.slice(index, index + 1);
    give(
      wide,
      param,
      parts.some((one) => isWide(wide, one)),
    );
  });
}

function giveAll(wide: Wide, fn: Node): void {
  for (const param of fn.params) for (const name of patternNames(param)) wide.bindings.add(name.binding);
}
