/** What the passes share while they lower one program: names, temporaries, helpers, refusals. */

import { type Node, call, declare, id, isFunction, member, memberNode } from "./ast.ts";
import type { CompileProblem, Refusal, Reporter } from "./errors.ts";
import { refuse } from "./errors.ts";
import { type ScopeInfo } from "./scope.ts";
import type { Facts } from "./facts.ts";
import { freeName } from "./unique-names.ts";

/** The function whose code is being lowered. */
export interface Frame {
  node: Node;
  temporaries: string[];
  /** Names free for reuse by the next statement. */
  free: string[];
  /** Set where `this`, `arguments` or `new.target` of this function are needed under a name. */
  aliases: {
    this?: string;
    arguments?: string;
    /** `this` is not there before `super()` (derived.ts). */
    isLate?: boolean;
  };
  isArrow: boolean;
  parent: Frame | null;
  /** The class member that this function is, for `super`. */
  home: Home | null;
  /** Labels and loops around the current statement (loops.ts). */
  jumps: Jump[];
}
export interface Home {
  /** Evaluates to the object that holds the member. */
  object: Node;
  isStatic: boolean;
  classInfo: any;
}
export interface Jump {
  label: string | null;
  labels: string[];
  kind: "loop" | "switch" | "block";
  flag: { name: string | null; codes: { target: Jump; isContinue: boolean; code: number }[] };
}

export interface Context {
  reporter: Reporter;
  scopes: ScopeInfo;
  facts: Facts;
  /** Differences that only odd values show are worth code (feature programs and task modules), or not (firmware). */
  isExact: boolean;
  /** A task module that is lowered leanly (lean.ts). */
  isLean: boolean;
  frame: Frame;
  /** Helpers and patches to add, by name. */
  helpers: Set<string>;
  lower(node: Node): Node;
  lowerStatements(list: Node[]): Node[];
}

export const problemsOf = (context: Context): CompileProblem[] => context.reporter.problems;

/** Refuses a construct; lowering goes on, so that one run tells of all of them. */
export function reject(context: Context, kind: Refusal, node: Node | null, detail?: string, wayOut?: string): void {
  refuse(context.reporter, kind, node, detail, wayOut);
}

/** A name that nothing in the program uses. */
export function newName(context: Context, wanted: string): string {
  const names = context.scopes.names;
  const name = names.has(wanted) ? freeName(names, wanted) : wanted;
  names.add(name);
  return name;
}

/** A fresh variable of the current function. */
export function temporary(context: Context): Node {
  const name = newName(context, "$");
  context.frame.temporaries.push(name);
  return id(name);
}

/** Calls a helper of the runtime, which is added to the output. */
export function helper(context: Context, name: string): Node {
  context.helpers.add(name);
  return id(name);
}

/** `this` of the nearest function that has its own, as an expression valid in the current one. */
export function thisOf(context: Context): Node {
  const owner = ownFrame(context.frame);
  const { this: name, isLate } = owner.aliases;
  if (isLate) return call(helper(context, "$self"), id(name!));
  return name ? id(name) : { type: "ThisExpression" };
}

/** `arguments` of the nearest function that is no arrow. */
export function argumentsOf(context: Context): Node {
  const owner = ownFrame(context.frame);
  if (owner === context.frame) return id("arguments");
  owner.aliases.arguments ??= newName(context, "$args");
  return id(owner.aliases.arguments);
}

export function ownFrame(frame: Frame): Frame {
  let at = frame;
  while (at.isArrow && at.parent) at = at.parent;
  return at;
}

/** Runs `work` inside a new frame and returns the frame. */
export function withFrame(context: Context, node: Node, home: Home | null, work: () => void): Frame {
  const frame: Frame = {
    node,
    temporaries: [],
    free: [],
    aliases: {},
    isArrow: node.type === "ArrowFunctionExpression",
    parent: context.frame,
    home,
    jumps: [],
  };
  context.frame = frame;
  try {
    work();
  } finally {
    context.frame = frame.parent!;
  }
  return frame;
}

/** The declarations that a frame's temporaries and aliases need, to stand at the head of its body. */
export function frameHead(frame: Frame): Node[] {
  const list: [Node, Node | null][] = frame.temporaries.map((name) => [id(name), null]);
  if (frame.aliases.arguments) list.unshift([id(frame.aliases.arguments), id("arguments")]);
  return list.length ? [declare("var", list)] : [];
}

/** `Name.prototype` */
export const prototypeOf = (constructor: Node): Node => member(constructor, "prototype");

/** Copies an identifier, so that each place has a node of its own. */
export function copy(node: Node): Node {
  if (node.type === "MemberExpression") return memberNode(copy(node.object), copy(node.property), node.computed);
  return { ...node };
}

export const isOwnFunction = (node: Node): boolean => isFunction(node) && node.type !== "ArrowFunctionExpression";
