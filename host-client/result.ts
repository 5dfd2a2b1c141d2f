/** The result of a submission: there before its value is. Celery: `AsyncResult`, `GroupResult`. */
import { decode, encode } from "../shared/protocol/codec.ts";
import type { GetOptions, Member, ProgressEvent, Result, ResultState } from "../shared/signature/index.ts";
import { BroccoliError, RevokedError, TimeoutError } from "./errors.ts";

/** What a result needs of the cluster that made it. */
export interface ResultHost {
  errorOf(line: string): BroccoliError;
  revoke(): void | Promise<void>;
  /** Where the workflow stands, for the words of a time-out. */
  stands(): string;
  /** A task of this very process waits: called when it begins, gives what to call when it ends. */
  waiting?(): () => void;
}

/** A line that has come, or not yet: that of a workflow, of one of its steps, or of a member of a group. */
export class LineResult<Value> implements Result<Value> {
  #line: string | undefined;
  #state: ResultState = "PENDING";
  #isForgotten = false;
  #wait: (() => void)[] = [];
  #members = new Map<number, string>();
  #children: LineResult<unknown>[] = [];
  #listeners = new Set<(event: ProgressEvent) => void>();
  #latest: ProgressEvent | undefined;
  readonly #whenEnded: Promise<void>;
  #ended!: () => void;

  /**
   * @param what names of its tasks, for people
   * @param size members, where it is a group
   * @param parent the step before
   */
  constructor(
    readonly id: string,
    readonly what: string,
    readonly host: ResultHost,
    size = 0,
    readonly parent: LineResult<unknown> | undefined = undefined,
  ) {
    this.#whenEnded = new Promise((resolve) => (this.#ended = resolve));
    for (let i = 0; i < size; i++) this.#children.push(new LineResult(`${id}.${i}`, `${what}[${i}]`, host));
  }

  get children(): readonly LineResult<unknown>[] {
    return this.#children;
  }

  get state(): ResultState {
    return this.#state;
  }

  ready(): boolean {
    return ENDED.has(this.#state);
  }

  successful(): boolean {
    return this.#state === "SUCCESS";
  }

  failed(): boolean {
    return this.ready() && !this.successful();
  }

  async get(options: GetOptions = {}): Promise<Value> {
    if (!this.ready() && !this.#isForgotten) await this.#come(options);
    if (this.#isForgotten) throw new BroccoliError("E312", `the result of ${this.what} was forgotten`);
    if (this.#line === undefined) throw stayed(this.what);
    if (this.#line.charAt(0) === "!") throw this.host.errorOf(this.#line);
    return decode(this.#line) as Value;
  }

  async revoke(): Promise<void> {
    await this.host.revoke();
  }

  forget(): void {
    this.#isForgotten = true;
    this.#line = undefined;
    this.#members.clear();
    for (const child of this.#children) child.forget();
    this.#notify();
  }

  onProgress(listener: (event: ProgressEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async *events(): AsyncIterable<ProgressEvent> {
    const queue: ProgressEvent[] = [];
    let wake = () => {};
    const stop = this.onProgress((event) => {
      queue.push(event);
      wake();
    });
    try {
      while (queue.length || !(this.ready() || this.#isForgotten)) {
        const event = queue.shift();
        if (event) yield event;
        else await new Promise<void>((resolve) => this.#wait.push((wake = resolve)));
      }
    } finally {
      stop();
    }
  }

  /** Members of a group as they come; of anything else the one value. */
  async *[Symbol.asyncIterator](): AsyncIterator<Member<any>> {
    if (!this.#children.length) return void (yield { index: 0, value: await this.get() });
    const given = new Set<number>();
    for (;;) {
      const come = [...this.#members].filter(([index]) => !given.has(index));
      for (const [index, line] of come) {
        given.add(index);
        if (line.charAt(0) === "!") throw this.host.errorOf(line);
        yield { index, value: decode(line) };
      }
      if (come.length) continue;
      if (this.ready() || this.#isForgotten) break;
      await new Promise<void>((resolve) => this.#wait.push(resolve));
    }
    await this.get();
  }

  /** Settled when nothing of the workflow runs any more, its failure included. */
  get whenEnded(): Promise<void> {
    return this.#whenEnded;
  }

  /** How many members have come. */
  get arrived(): number {
    return this.#members.size;
  }

  /** The list of its members' values, all of which have come. */
  listLine(): string {
    return `[${this.#children.map((_, index) => this.#members.get(index)).join(",")}]`;
  }

  /** What a task told last. */
  get latest(): ProgressEvent | undefined {
    return this.#latest;
  }

  /** The cluster: its line has come. The first stands. */
  settle(line: string): void {
    if (this.ready()) return;
    this.#state = this.#stateOf(line);
    if (!this.#isForgotten) this.#line = line;
    if (this.#state === "SUCCESS" && this.#children.length) this.#fillMembers(line);
    this.#notify();
  }

  /** The cluster: a member's line has come. */
  settleMember(index: number, line: string): void {
    if (!this.#isForgotten) this.#members.set(index, line);
    if (!this.ready()) this.#state = "STARTED";
    this.#children[index]?.settle(line);
    this.#notify();
  }

  /** The cluster: it has ended so, but its value did not come here: it was handed on where it was made. */
  passed(state: ResultState): void {
    if (this.ready()) return;
    this.#state = state;
    this.#notify();
  }

  /** The cluster: nothing of it runs any more. */
  end(): void {
    this.#ended();
  }

  /** The cluster: a task told something. */
  progress(event: ProgressEvent): void {
    this.#latest = event;
    if (!this.ready()) this.#state = event.state === "RETRY" ? "RETRY" : "STARTED";
    for (const listener of [...this.#listeners]) listener(event);
  }

  #stateOf(line: string): ResultState {
    if (line.charAt(0) !== "!") return "SUCCESS";
    return this.host.errorOf(line) instanceof RevokedError ? "REVOKED" : "FAILURE";
  }

  /** A group that a node has joined comes as one list. */
  #fillMembers(line: string): void {
    if (this.#members.size === this.#children.length) return;
    const values = decode(line);
    if (!Array.isArray(values) || values.length !== this.#children.length) return;
    values.forEach((value, index) => this.#members.has(index) || this.settleMember(index, encode(value)));
  }

  #notify(): void {
    const wait = this.#wait;
    this.#wait = [];
    for (const waiter of wait) waiter();
  }

  #come({ timeoutMs, signal }: GetOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const endWait = this.host.waiting?.();
      const abort = () => settle(aborted(this.what, this.host.stands(), signal?.reason));
      const late = () => settle(new TimeoutError(`the result of ${this.what}`, timeoutMs!, this.host.stands()));
      const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs);
      const settle = (error?: Error) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        endWait?.();
        if (error) reject(error);
        else resolve();
      };
      const check = () => (this.ready() || this.#isForgotten ? settle() : void this.#wait.push(check));
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      this.#wait.push(check);
    });
  }
}

const ENDED: ReadonlySet<ResultState> = new Set<ResultState>(["SUCCESS", "FAILURE", "REVOKED"]);

const aborted = (what: string, stood: string, cause: unknown) =>
  new BroccoliError("E309", `the wait for the result of ${what} was given up: ${stood}`, {
    hint: "The workflow goes on; result.revoke() ends it",
    cause,
  });

const stayed = (what: string) =>
  new BroccoliError("E311", `the value of ${what} did not come here: it was handed on where it was made`, {
    hint: "A chain's steps run in place, without a message between them: end the workflow there, or link a task that keeps it",
  });
