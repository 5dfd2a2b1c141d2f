/** Several results as one. Celery: `ResultSet`. */
import type { GetOptions, Member, ProgressEvent, Result, ResultState } from "../shared/signature/index.ts";
import { TimeoutError } from "./errors.ts";

/** The values of results, in their order. */
export type ValuesOfResults<Results extends readonly Result<unknown>[]> = {
  -readonly [Index in keyof Results]: Results[Index] extends Result<infer Value> ? Value : never;
};

/**
 * Joins results, whether they belong together or not: the value is the list of theirs, in their order.
 * @example const [sum, words] = await joinResults(add.delay(1, 2), count.delay("a b")).get({ timeoutMs: 2000 });
 */
export function joinResults<const Results extends readonly Result<unknown>[]>(
  ...results: Results
): ResultSet<ValuesOfResults<Results>> {
  return new ResultSet(results, (values) => values as ValuesOfResults<Results>);
}

/** See `joinResults`. */
export class ResultSet<Value> implements Result<Value> {
  readonly children: readonly Result<unknown>[];
  readonly parent = undefined;
  readonly #combine: (values: unknown[]) => Value;

  constructor(children: readonly Result<unknown>[], combine: (values: unknown[]) => Value) {
    this.children = children;
    this.#combine = combine;
  }

  get id(): string {
    return this.children.map(({ id }) => id).join("+");
  }

  /** That of the worst: FAILURE or REVOKED where one has so ended, SUCCESS where all have. */
  get state(): ResultState {
    const states = this.children.map(({ state }) => state);
    const bad = states.find((state) => state === "FAILURE" || state === "REVOKED");
    if (bad) return bad;
    if (states.every((state) => state === "SUCCESS")) return "SUCCESS";
    return states.some((state) => state !== "PENDING") ? "STARTED" : "PENDING";
  }

  /** How many have their value. Celery: `ResultSet.completed_count`. */
  get completed(): number {
    return this.children.filter((child) => child.successful()).length;
  }

  /** All have ended. */
  ready(): boolean {
    return this.children.every((child) => child.ready());
  }

  /** All have their value. */
  successful(): boolean {
    return this.completed === this.children.length;
  }

  /** One has failed. */
  failed(): boolean {
    return this.children.some((child) => child.failed());
  }

  /**
   * All values, or the first error that comes.
   * @throws the error of the first that fails; TimeoutError E306, which says how many have come
   */
  async get({ timeoutMs, signal }: GetOptions = {}): Promise<Value> {
    const all = Promise.all(this.children.map((child) => child.get(signal ? { signal } : {})));
    if (timeoutMs === undefined) return this.#combine(await all);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>(
      (_, reject) => (timer = setTimeout(() => reject(this.#late(timeoutMs)), timeoutMs)),
    );
    all.catch(() => {}); // after the time-out nobody looks at it any more
    try {
      return this.#combine(await Promise.race([all, late]));
    } finally {
      clearTimeout(timer);
    }
  }

  async revoke(): Promise<void> {
    await Promise.all(this.children.map((child) => child.revoke()));
  }

  forget(): void {
    for (const child of this.children) child.forget();
  }

  onProgress(listener: (event: ProgressEvent) => void): () => void {
    const stops = this.children.map((child) => child.onProgress(listener));
    return () => stops.forEach((stop) => stop());
  }

  async *events(): AsyncIterable<ProgressEvent> {
    yield* merged(this.children.map((child) => child.events()));
  }

  /** Each value when it comes, with the place of its result. */
  async *[Symbol.asyncIterator](): AsyncIterator<Member<any>> {
    const waits = new Map(this.children.map((child, index) => [index, settled(child, index)]));
    while (waits.size) {
      const { index, value, error } = await Promise.race(waits.values());
      waits.delete(index);
      if (error) throw error;
      yield { index, value };
    }
  }

  #late(timeoutMs: number): TimeoutError {
    const open = this.children.filter((child) => !child.ready());
    const whats = open.slice(0, SHOWN).map((child) => ("what" in child ? child.what : child.id));
    const names = whats.join(", ") + (open.length > SHOWN ? " and others" : "");
    const stood = `${this.children.length - open.length} of ${this.children.length} have come`;
    return new TimeoutError(`${this.children.length} results`, timeoutMs, `${stood}, not those of ${names}`);
  }
}

/** Results that a time-out names. */
const SHOWN = 3;

interface Settled {
  index: number;
  value?: unknown;
  error?: Error;
}

const settled = (child: Result<unknown>, index: number): Promise<Settled> =>
  child.get().then(
    (value) => ({ index, value }),
    (error: Error) => ({ index, error }),
  );

/** Items of several iterations as they come; ends when all have ended. */
async function* merged<Item>(sources: AsyncIterable<Item>[]): AsyncIterable<Item> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const next = (index: number) => iterators[index].next().then((step) => ({ index, step }));
  const waits = new Map(iterators.map((_, index) => [index, next(index)]));
  try {
    while (waits.size) {
      const { index, step } = await Promise.race(waits.values());
      if (step.done) waits.delete(index);
      else {
        waits.set(index, next(index));
        yield step.value;
      }
    }
  } finally {
    for (const iterator of iterators) void iterator.return?.();
  }
}
