/** The result of a submission: there before its value is. Celery: `AsyncResult`, `GroupResult`. */
import { decode } from "../shared/protocol/codec.ts";
import type { GetOptions, Member, ProgressEvent, Result, ResultState } from "../shared/signature/index.ts";
import { BroccoliError, RevokedError, TimeoutError } from "./errors.ts";

/** What a result needs of the cluster that made it. */
export interface ResultHost {
  errorOf(line: string): BroccoliError;
  revoke(): void;
  /** Where the workflow stands, for the words of a time-out. */
  stands(): string;
}

type Waiter = () => void;

/** A line that has come, or not yet: shared by a workflow and the members of a group. */
export class LineResult<Value> implements Result<Value> {
  #line: string | undefined;
  #wait: Waiter[] = [];
  #members = new Map<number, string>();
  #children: LineResult<unknown>[] = [];
  #listeners = new Set<(event: ProgressEvent) => void>();
  readonly #whenEnded: Promise<void>;
  #ended!: () => void;

  constructor(
    readonly id: string,
    readonly what: string,
    readonly host: ResultHost,
    size = 0,
    readonly parent: Result<unknown> | undefined = undefined,
  ) {
    this.#whenEnded = new Promise((resolve) => (this.#ended = resolve));
    for (let i = 0; i < size; i++) this.#children.push(new LineResult(`${id}.${i}`, `${what}[${i}]`, host, 0, this));
  }

  get children(): readonly Result<unknown>[] {
    return this.#children;
  }

  get state(): ResultState {
    if (this.#line === undefined) return this.#members.size ? "STARTED" : "PENDING";
    if (this.#line.charAt(0) !== "!") return "SUCCESS";
    return this.host.errorOf(this.#line) instanceof RevokedError ? "REVOKED" : "FAILURE";
  }

  ready(): boolean {
    return this.#line !== undefined;
  }

  successful(): boolean {
    return this.state === "SUCCESS";
  }

  failed(): boolean {
    return this.ready() && !this.successful();
  }

  async get(options: GetOptions = {}): Promise<Value> {
    if (this.#line === undefined) await this.#come(options);
    const line = this.#line as string;
    if (line.charAt(0) === "!") throw this.host.errorOf(line);
    return decode(line) as Value;
  }

  async revoke(): Promise<void> {
    this.host.revoke();
  }

  forget(): void {
    this.#line ??= '!["RevokedError","forgotten"]';
    this.#members.clear();
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
      while (!this.ready() || queue.length) {
        const event = queue.shift();
        if (event) yield event;
        else await new Promise<void>((resolve) => this.#untilSomething((wake = resolve)));
      }
    } finally {
      stop();
    }
  }

  /** Members of a group as they come; of anything else the one value. */
  async *[Symbol.asyncIterator](): AsyncIterator<Member<any>> {
    const given = new Set<number>();
    for (;;) {
      for (const [index, line] of this.#members) {
        if (given.has(index)) continue;
        given.add(index);
        if (line.charAt(0) === "!") throw this.host.errorOf(line);
        yield { index, value: decode(line) };
      }
      if (this.ready() && given.size >= this.#members.size) break;
      if (given.size >= this.#members.size) await new Promise<void>((resolve) => this.#untilSomething(resolve));
    }
    if (!given.size && !this.#children.length) yield { index: 0, value: await this.get() };
    else await this.get();
  }

  /** Settled when nothing of the workflow runs any more, its failure included. */
  get whenEnded(): Promise<void> {
    return this.#whenEnded;
  }

  /** The cluster: a line has come. The first stands. */
  settle(line: string): void {
    if (this.#line !== undefined) return;
    this.#line = line;
    this.#notify();
  }

  /** The cluster: a member's line has come. */
  settleMember(index: number, line: string): void {
    this.#members.set(index, line);
    this.#children[index]?.settle(line);
    this.#notify();
  }

  /** The cluster: nothing of it runs any more. */
  end(): void {
    this.#ended();
  }

  /** The cluster: a task told something. */
  progress(event: ProgressEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** How many members have come. */
  get arrived(): number {
    return this.#members.size;
  }

  #notify(): void {
    const wait = this.#wait;
    this.#wait = [];
    for (const waiter of wait) waiter();
  }

  #untilSomething(waiter: Waiter): void {
    this.#wait.push(waiter);
  }

  #come({ timeoutMs, signal }: GetOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => settle(new BroccoliError("E309", "the wait was aborted", { cause: signal?.reason }));
      const late = () => settle(new TimeoutError(`the result of ${this.what}`, timeoutMs!, this.host.stands()));
      const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs);
      const settle = (error?: Error) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        if (error) reject(error);
        else resolve();
      };
      const check = () => (this.#line === undefined ? this.#untilSomething(check) : settle());
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      this.#untilSomething(check);
    });
  }
}
