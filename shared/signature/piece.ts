/** A signature at run time: a frozen tree and the cluster it goes to. It knows no rules of running a workflow. */
import type { Common, Workflow } from "../canvas/workflow.ts";
import type { TaskOptions } from "../protocol/options.ts";
import { currentTask } from "./context.ts";
import { quote, SignatureError } from "./errors.ts";
import { checkCallOptions } from "./options.ts";
import type { CallOptions } from "./options.ts";
import type { Result, Submitter } from "./result.ts";
import type { AnySignature, PieceKind, Signature } from "./types.ts";

/** What a piece is made of besides its tree. */
export interface Tie {
  readonly submitter?: Submitter | undefined;
  /** A start time not yet turned into a countdown: only the piece that is submitted may have one. */
  readonly etaMs?: number | undefined;
}

/** Implements `Signature`, whose types it does not carry: `typed` puts them on. */
export class Piece {
  readonly workflow: Workflow;
  readonly submitter: Submitter | undefined;
  readonly etaMs: number | undefined;

  constructor(workflow: Workflow, tie: Tie = {}) {
    this.workflow = Object.freeze(workflow);
    this.submitter = tie.submitter;
    this.etaMs = tie.etaMs;
    Object.freeze(this);
  }

  get kind(): PieceKind {
    return kindOf(this.workflow);
  }

  clone(): Piece {
    return this.#with({});
  }

  set(given: CallOptions): Piece {
    const { options, etaMs } = checkCallOptions(given);
    const merged: TaskOptions = { ...this.workflow.options, ...options };
    if (etaMs !== undefined) delete merged.countdownMs;
    const kept = options.countdownMs === undefined ? this.etaMs : undefined;
    const node: Workflow = { ...this.workflow, options: Object.freeze(merged) };
    if (Object.keys(merged).length === 0) delete node.options;
    return new Piece(node, { submitter: this.submitter, etaMs: etaMs ?? kept });
  }

  link(...callbacks: unknown[]): Piece {
    const pieces = callbacks.map((callback) => asPiece(callback, "link"));
    return this.#with({ link: [...(this.workflow.link ?? []), ...pieces.map(inside)] }, pieces);
  }

  linkError(...errbacks: unknown[]): Piece {
    const pieces = errbacks.map((errback) => asPiece(errback, "linkError"));
    return this.#with({ linkError: [...(this.workflow.linkError ?? []), ...pieces.map(inside)] }, pieces);
  }

  onError(errback: unknown): Piece {
    return this.linkError(errback);
  }

  setImmutable(): Piece {
    return this.#with({ immutable: true });
  }

  pipe(next: unknown): Piece {
    const piece = asPiece(next, "pipe");
    const steps = isPlainChain(this.workflow) && this.etaMs === undefined ? this.workflow.chain : [inside(this)];
    return new Piece({ chain: frozenList([...steps, inside(piece)]) }, { submitter: commonSubmitter([this, piece]) });
  }

  on(submitter: Submitter): Piece {
    return new Piece(this.workflow, { submitter, etaMs: this.etaMs });
  }

  delay(...args: unknown[]): Result<unknown> {
    return this.applyAsync(args);
  }

  applyAsync(args: readonly unknown[] = [], given: CallOptions = {}): Result<unknown> {
    const submitter = this.submitter ?? currentTask()?.submitter;
    if (submitter === undefined) throw untied(this.workflow);
    const { options, etaMs } = checkCallOptions(given);
    const startMs = etaMs ?? (options.countdownMs === undefined ? this.etaMs : undefined);
    checkArguments(args, "applyAsync");
    return submitter.submit(
      this.workflow,
      [...args],
      startMs === undefined ? options : starting(options, startMs, submitter),
    );
  }

  broadcast(...args: unknown[]): Result<{ [node: string]: unknown }> {
    const submitter = this.submitter ?? currentTask()?.submitter;
    if (submitter?.submitToAll === undefined) throw untied(this.workflow);
    checkArguments(args, "broadcast");
    return submitter.submitToAll(inside(this), args, {});
  }

  toJSON(): Workflow {
    return this.workflow;
  }

  #with(change: Common, others: readonly Piece[] = []): Piece {
    if (change.link) frozenList(change.link);
    if (change.linkError) frozenList(change.linkError);
    return new Piece(
      { ...this.workflow, ...change },
      { submitter: commonSubmitter([this, ...others]), etaMs: this.etaMs },
    );
  }
}

/** The types of the caller's view put on: the one place where they meet the untyped value. */
export function typed<S extends AnySignature>(piece: Piece): S {
  return piece as unknown as S;
}

/** A list that is never changed again: trees are shared between signatures. */
export function frozenList<Item>(items: Item[]): Item[] {
  return Object.freeze(items) as Item[];
}

/** Whether a value is a signature; of another copy of this library too. */
export function isSignature(value: unknown): value is Signature<unknown[], unknown> {
  if (value instanceof Piece) return true;
  return isObject(value) && isObject(value.workflow) && typeof value.applyAsync === "function";
}

/**
 * The piece that a value is.
 * @throws SignatureError E703, with the rewrite for a task handle, a result or a promise
 */
export function asPiece(value: unknown, where: string): Piece {
  if (value instanceof Piece) return value;
  if (isSignature(value)) return new Piece(value.workflow, { submitter: value.submitter });
  throw new SignatureError("notASignature", `${where} takes signatures; it got ${described(value)}`, cure(value));
}

/**
 * Refuses arguments that can only be slips; what JSON cannot hold is refused when the values are encoded.
 * @throws SignatureError E708
 */
export function checkArguments(args: readonly unknown[], where: string): void {
  const slip = args.findIndex((arg) => isSignature(arg) || isTask(arg) || isPromise(arg));
  if (slip < 0) return;
  const what = `argument ${slip + 1} of ${where} is ${described(args[slip])}, not a value`;
  const hint = isPromise(args[slip])
    ? "Await it first."
    : "To pass a result on, make it a step: chain(add.s(1, 2), mul.s(3)) is mul(add(1, 2), 3).";
  throw new SignatureError("argument", what, hint);
}

/** The tree of a piece that becomes part of another. */
export function inside(piece: Piece): Workflow {
  if (piece.etaMs === undefined) return piece.workflow;
  const eta = new Date(piece.etaMs).toISOString();
  throw new SignatureError(
    "etaInside",
    `eta ${eta} is set on a part of a workflow, ${quote(piece.workflow)}`,
    "Nodes need not know the time: set eta on the whole workflow, or countdownMs on the part.",
  );
}

/**
 * The cluster of those that have one.
 * @throws SignatureError E704 if they have two
 */
export function commonSubmitter(pieces: readonly Piece[]): Submitter | undefined {
  const tied = pieces.find((piece) => piece.submitter !== undefined)?.submitter;
  const other = pieces.find((piece) => piece.submitter !== undefined && piece.submitter !== tied);
  if (other === undefined) return tied;
  throw new SignatureError(
    "twoClusters",
    `parts of one workflow belong to two clusters: ${quote(other.workflow)} is tied to another`,
    "Take all its tasks from one cluster, or move a part with .on(cluster).",
  );
}

function kindOf(workflow: Workflow): PieceKind {
  if ("task" in workflow) return "task";
  if ("chain" in workflow) return "chain";
  if ("group" in workflow) return "group";
  if ("chord" in workflow) return "chord";
  if ("map" in workflow) return "map";
  return "starmap" in workflow ? "starmap" : "chunks";
}

function isPlainChain(workflow: Workflow): workflow is Workflow & { chain: Workflow[] } {
  return "chain" in workflow && Object.keys(workflow).length === 1;
}

function starting(options: TaskOptions, startMs: number, submitter: Submitter): TaskOptions {
  return checkCallOptions({ ...options, countdownMs: Math.max(0, startMs - submitter.nowMs()) }).options;
}

function untied(workflow: Workflow): SignatureError {
  return new SignatureError(
    "untied",
    `${quote(workflow)} belongs to no cluster, so there is nothing to submit it to`,
    'Take its tasks from a cluster (const { add } = await cluster.push("tasks.ts")), or tie it: workflow.on(cluster).delay().',
  );
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** Whether a value is a task handle; a node's are functions. */
export function isTask(value: unknown): value is { taskName: string } {
  return (isObject(value) || typeof value === "function") && "taskName" in value;
}

function isPromise(value: unknown): boolean {
  return isObject(value) && typeof value.then === "function";
}

function described(value: unknown): string {
  if (isTask(value)) return "a task";
  if (isPromise(value)) return "a promise";
  return isSignature(value) ? `a signature, ${quote(value.workflow)}` : quote(value);
}

function cure(value: unknown): string {
  if (isTask(value)) return "Make a signature of it: task.s(...) with its trailing arguments, task.si(...) with all.";
  if (isPromise(value))
    return "Await it first; delay() and applyAsync() submit at once and give results, not signatures.";
  if (Array.isArray(value))
    return "A list of signatures is a group(...); chain and group take one list or several signatures.";
  return "Build one with task.s(...), task.si(...), chain, group or chord.";
}
