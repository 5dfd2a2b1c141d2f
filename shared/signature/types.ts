/** What a user holds: signatures and task handles, as named interfaces so that an editor's hover stays short. Types only. */
import type { Workflow } from "../canvas/workflow.ts";
import type { CallOptions } from "./options.ts";
import type { Missing, Suffixes } from "./partial.ts";
import type { Result, Submitter } from "./result.ts";

/**
 * The arguments of what ignores its input: an immutable signature, `map`, `starmap`, `chunks`, an empty group.
 * Whatever the step before hands on fits it.
 */
export type Ignored = unknown[];

/**
 * A piece of a workflow: something that, given `Args`, will give `Value`. A frozen value: every method returns a new
 * one, and submitting changes nothing, so that one signature may be submitted again (Celery: `Signature`).
 *
 * `Args` are the arguments still missing. As a step it takes one, the value before it; at the entry of a workflow it
 * takes all of them, in front of those that it has (`sub.s(10).delay(3)` is `sub(3, 10)`).
 */
export interface Signature<in Args extends unknown[], out Value> {
  /** Holds the types; there is nothing here at run time. */
  readonly "~": { readonly args: (args: Args) => void; readonly value: Value };
  readonly kind: PieceKind;
  /** The workflow as data, in the format of `shared/canvas/workflow.ts`. */
  readonly workflow: Workflow;
  /** The cluster that it is submitted to, where there is one. */
  readonly submitter: Submitter | undefined;

  /** A signature equal to this one. Celery: `Signature.clone`. */
  clone(): this;
  /**
   * Adds options, over those that are there.
   * @throws SignatureError E702 for an unknown option or a value out of its range
   * @example add.s(2, 2).set({ retries: 3, retryDelayMs: 500, to: "brave-otter" })
   */
  set(options: CallOptions & { readonly ignoreResult: true }): Signature<Args, null>;
  set(options: CallOptions): this;
  /** Adds workflows that start after success, with the value as their first argument. Celery: `Signature.link`. */
  link(...callbacks: Signature<[Value], unknown>[]): this;
  /** Adds workflows that start once this has failed for good, with the failure. Celery: `Signature.link_error`. */
  linkError(...errbacks: Signature<[Failure], unknown>[]): this;
  /** `linkError` for one, in Celery's other word: `Signature.on_error`. */
  onError(errback: Signature<[Failure], unknown>): this;
  /** Ignores what comes in. On a group: every member; a chord: its header; a chain: its first step (canvas R5). */
  setImmutable(this: Signature<[], unknown>): Signature<Ignored, Value>;
  /** This, and then the next with its value. Celery: `a | b`. */
  pipe<Next>(next: Signature<[Value], Next>): Chain<Args, Next>;
  /** The same, to be submitted to this cluster. */
  on(submitter: Submitter): this;
  /**
   * Submits the whole workflow with the missing arguments. Celery: `Signature.delay`.
   * @throws SignatureError E701 if no cluster is known
   */
  delay(...args: Args): Result<Value>;
  /** `delay` with options for this one submission. Celery: `Signature.apply_async`. */
  applyAsync(args: Args, options: CallOptions & { readonly ignoreResult: true }): Result<null>;
  applyAsync(args: Args, options?: CallOptions): Result<Value>;
  /**
   * Runs the whole workflow on each node that is on line; the value has each node's under its name.
   * @throws SignatureError E701 if no cluster is known; NoWorkerError E301 where nobody is on line
   * @example await read.s(4).broadcast().get() // { "brave-otter": 21.5, "calm-finch": 20.9 }
   */
  broadcast(...args: Args): Result<{ [node: string]: Value }>;
  toJSON(): Workflow;
}

/** The forms of a piece, named as in the workflow tree. */
export type PieceKind = "task" | "chain" | "group" | "chord" | "map" | "starmap" | "chunks";

/** Steps, each given the value of the one before. */
export interface Chain<in Args extends unknown[], out Value> extends Signature<Args, Value> {
  readonly kind: "chain";
}

/** A chain of a single group, which is that group (canvas R6): directly in a group its members become the outer's. */
export interface ChainOfGroup<in Args extends unknown[], out Values> extends Chain<Args, Values> {
  readonly "~group": true;
}

/** Members beside each other; the value is the list of theirs. Directly in a group its members become the outer's. */
export interface Group<in Args extends unknown[], out Values extends unknown[]> extends Signature<Args, Values> {
  readonly kind: "group" | "chunks";
  setImmutable(this: Signature<[], unknown>): Group<Ignored, Values>;
}

/** A header and a body that is given the list of its values. */
export interface Chord<in Args extends unknown[], out Value> extends Signature<Args, Value> {
  readonly kind: "chord";
}

/** Any signature: the bound of type parameters. */
export type AnySignature = Signature<never, unknown>;
/** The type of its value. */
export type ValueOf<S> = S extends { readonly "~": { readonly value: infer Value } } ? Value : never;
/** The arguments that it still misses; of a union, those that suit all of it. */
export type ArgsOf<S> = [S] extends [{ readonly "~": { readonly args: (args: infer Args) => void } }]
  ? Args extends unknown[]
    ? Args
    : never
  : never;

/** What an error link is given. */
export interface Failure {
  /** The error's `name`. */
  readonly type: string;
  readonly message: string;
}

/** What `map` is given for a task that cannot be called with one argument: nothing fits it. */
export interface CannotMapATaskOf<Args extends unknown[]> {
  readonly needsStarmapInstead: Args;
}
type MapItems<Args extends unknown[]> = [Args[0]] extends Args ? readonly Args[0][] : CannotMapATaskOf<Args>;

/**
 * A task of a module, as a caller sees it: the function's own parameters and its awaited value.
 * A function that returns nothing gives `null`; one that returns a workflow gives the workflow's value.
 */
export interface Task<Args extends unknown[], Value> {
  /** `module.task`, or `module@hash.task` where the version is pinned. */
  readonly taskName: string;
  /**
   * A signature with some of the arguments, the trailing ones: results are prepended (Celery: `Task.s`).
   * @example chain(add.s(1, 2), sub.s(10)) // sub(3, 10)
   */
  s<const Given extends Suffixes<Args>>(...given: Given): Signature<Missing<Args, Given>, Value>;
  /** A signature with all its arguments, which ignores what comes in. Celery: `Task.si`. */
  si(...args: Args): Signature<Ignored, Value>;
  /** One task that calls the function with each item, in order, in one place. Celery: `Task.map`. */
  map(items: MapItems<Args>): Signature<Ignored, Value[]>;
  /** As `map`, each item being a list of arguments. Celery: `Task.starmap`. */
  starmap(items: readonly Readonly<Args>[]): Signature<Ignored, Value[]>;
  /**
   * A group of starmaps over `size` items each; the value is a list of lists. Celery: `Task.chunks(...).group()`.
   * @throws SignatureError E706 unless `size` is a whole number of at least 1
   */
  chunks(items: readonly Readonly<Args>[], size: number): Group<Ignored, Value[][]>;
  /** Calls it on the cluster. Celery: `Task.delay`. */
  delay(...args: Args): Result<Value>;
  /** `delay` with options. Celery: `Task.apply_async`. */
  applyAsync(args: Args, options: CallOptions & { readonly ignoreResult: true }): Result<null>;
  applyAsync(args: Args, options?: CallOptions): Result<Value>;
  /** Calls it on each node that is on line: see `Signature.broadcast`. */
  broadcast(...args: Args): Result<{ [node: string]: Value }>;
}
