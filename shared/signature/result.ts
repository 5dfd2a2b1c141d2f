/** What a submission gives, and who gives it: the contract between signatures and a cluster. Types only. */
import type { Workflow } from "../canvas/workflow.ts";
import type { TaskOptions } from "../protocol/options.ts";

/** Where signatures are submitted: a cluster of the host library, or the node that a task runs on. */
export interface Submitter {
  /** @param applyArgs prepended at the entry of the workflow (canvas R4) */
  submit<Value>(workflow: Workflow, applyArgs: readonly unknown[], options: TaskOptions): Result<Value>;
  /** Runs it on every node, all of it there. Absent where not all nodes are known. */
  submitToAll?<Value>(
    workflow: Workflow,
    applyArgs: readonly unknown[],
    options: TaskOptions,
  ): Result<{ [node: string]: Value }>;
  /** Milliseconds since 1970, by which an `eta` becomes a countdown. */
  nowMs(): number;
}

/** Celery's names. */
export type ResultState = "PENDING" | "STARTED" | "RETRY" | "SUCCESS" | "FAILURE" | "REVOKED";

/** As much of an `AbortSignal` as is needed, so that no platform's types are. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface GetOptions {
  /** How long to wait, in milliseconds; for ever where absent. */
  readonly timeoutMs?: number;
  /** Ends the waiting, not the workflow. */
  readonly signal?: CancelSignal;
}

/** One member of a group, when it has come. */
export interface Member<Value> {
  /** Its place in the group, from 0. */
  readonly index: number;
  readonly value: Value;
}

/** What a task tells while it runs, or the workflow of its tasks. */
export interface ProgressEvent {
  readonly task: string;
  readonly node: string;
  readonly state: ResultState | "PROGRESS";
  /** What the task gave to `progress(value)`. */
  readonly value?: unknown;
}

type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

/** The result of one submission, there before its value is. Celery: `AsyncResult`, `GroupResult`. */
export interface Result<out Value> extends AsyncIterable<Member<ItemOf<Value>>> {
  /** The workflow's id. */
  readonly id: string;
  readonly state: ResultState;
  /** Of a group: its members. Else what the task started. */
  readonly children: readonly Result<unknown>[];
  /** The result of the step before. */
  readonly parent: Result<unknown> | undefined;
  /**
   * The value, or the failing task's error.
   * @throws the failing task's error; a time-out that says what it waited for and where that stood
   */
  get(options?: GetOptions): Promise<Value>;
  /** Has ended, with a value or an error. */
  ready(): boolean;
  successful(): boolean;
  failed(): boolean;
  /** Ends the workflow with RevokedError, between steps and in functions that wait for a promise. */
  revoke(): Promise<void>;
  /** Lets go of the value. */
  forget(): void;
  /** Calls back on progress; gives the function that ends it. */
  onProgress(listener: (event: ProgressEvent) => void): () => void;
  /** The same as an iteration, which ends with the workflow. */
  events(): AsyncIterable<ProgressEvent>;
}
