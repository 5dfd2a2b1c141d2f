/** A stream of workflows with known values: how each of them ended. */
import { isDeepStrictEqual } from "node:util";
import type { Cluster } from "../../host-client/cluster.ts";
import type { LineResult } from "../../host-client/result.ts";
import { planned, type Planned } from "./workflows.ts";

/** What became of the workflows. */
export interface Tally {
  submitted: number;
  right: number;
  /** Handed to the cluster (detached) among them. */
  detached: number;
  /** Ended with another value than it had to. */
  wrong: Failure[];
  /** Ended with an error. */
  failed: Failure[];
  /** Did not end in time. */
  missing: Failure[];
  /** A detached result that was written a second time, with another value. */
  repeated: Failure[];
  /** Leases that this client gave up with a worker, and lent again. */
  lost: number;
  /** The longest that one took, in ms. */
  slowestMs: number;
}

export interface Failure {
  id: string;
  shape: string;
  what: string;
}

/** Workflows that are under way at a time. */
const ABREAST = 6;
/** Every so manieth one is handed to the cluster. */
const DETACHED_EVERY = 5;
/** Longer than any stated recovery: a lease, a head's lease, the patience for a worker. */
const PATIENCE_MS = 150_000;

/** See `runStream`. */
export class Stream {
  readonly tally: Tally = {
    submitted: 0,
    right: 0,
    detached: 0,
    wrong: [],
    failed: [],
    missing: [],
    repeated: [],
    lost: 0,
    slowestMs: 0,
  };
  readonly #open = new Set<LineResult<unknown>>();

  readonly #records = new Map<string, string>();

  constructor(readonly cluster: Cluster) {
    cluster.onTell((event) => event === "lost" && void this.tally.lost++);
  }

  /** Watches the records of detached results: the first has to stay. */
  async watch(): Promise<void> {
    const { session, prefix } = this.cluster;
    await session.subscribe(`${prefix}/d/+/r`, (topic, payload) => {
      const id = topic.split("/").at(-2)!;
      const text = Buffer.from(payload).toString("utf8");
      const line = text.slice(text.indexOf("\n") + 1);
      const before = this.#records.get(id);
      if (text && before !== undefined && before !== line)
        this.tally.repeated.push({ id, shape: "detached", what: `${line} after ${before}` });
      if (text) this.#records.set(id, before ?? line);
    });
  }

  /** Submits and checks until `isOver` says so, then awaits what is under way; an aborted signal revokes that instead. */
  async run(isOver: () => boolean, signal: AbortSignal): Promise<void> {
    const lane = async () => {
      while (!isOver() && !signal.aborted) await this.#one(signal);
    };
    await Promise.all(Array.from({ length: ABREAST }, lane));
  }

  async #one(signal: AbortSignal): Promise<void> {
    const { tally, cluster } = this;
    const index = tally.submitted++;
    const plan = planned(index);
    const detached = index % DETACHED_EVERY === 0;
    const startMs = performance.now();
    const result: LineResult<unknown> = detached
      ? cluster.submit(plan.workflow, { detached: true, keepMs: PATIENCE_MS })
      : cluster.submit(plan.workflow);
    if (detached) tally.detached++;
    this.#open.add(result);
    await this.#ended(result, plan, signal);
    this.#open.delete(result);
    if (!signal.aborted) tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - startMs));
  }

  async #ended(result: LineResult<unknown>, { shape, expected }: Planned, signal: AbortSignal): Promise<void> {
    const { tally } = this;
    const note = (list: Failure[], what: string) => void list.push({ id: result.id, shape, what });
    try {
      const value = await result.get({ timeoutMs: PATIENCE_MS, signal });
      if (isDeepStrictEqual(value, expected)) tally.right++;
      else note(tally.wrong, `${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      if (signal.aborted) return void (await result.revoke().catch(() => {}));
      note(code === "E306" ? tally.missing : tally.failed, message);
    }
  }

  /** Workflows that have not ended. */
  get open(): number {
    return this.#open.size;
  }
}
