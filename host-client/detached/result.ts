/** The result of a detached workflow: read from its record, by whoever knows its id. */
import { encode } from "../../shared/protocol/codec.ts";
import { DEFAULT_KEEP_S } from "../../shared/detached/warden.ts";
import type { Cluster } from "../cluster.ts";
import { BroccoliError } from "../errors.ts";
import { errorOf, parseErrorLine } from "../remote-errors.ts";
import { requireRetained } from "../retained.ts";
import { LineResult, type ResultHost } from "../result.ts";
import { resultText } from "./records.ts";
import { rescue } from "./housekeeping.ts";
import { takeRecord, untilCalm, writeRecords, type Stored } from "./store.ts";

/** Between two looks whether anybody of those who were named is still there. */
const LOOK_MS = 15_000;
/** Type of the error of a workflow of which there is no record. */
const UNKNOWN = "UnknownWorkflowError";

/** See `Cluster.submit` with `detached`, and `Cluster.result`. */
export class DetachedResult<Value> extends LineResult<Value> {
  /**
   * Resolves when the cluster has it: from then on this client may go.
   * @throws NoWorkerError E301, BroccoliError E314 for what no node keeps
   */
  readonly handedOver: Promise<void>;

  /** @param handOver what brings it to the cluster; nothing where it is there already */
  constructor(
    cluster: Cluster,
    id: string,
    what: string,
    handOver: (follow: () => Promise<Follower>) => Promise<void>,
  ) {
    const follower = new Follower(cluster, id, what);
    super(id, what, follower.host);
    this.handedOver = handOver(() => follower.follow((line) => this.#over(line)));
    this.handedOver.catch((error: Error) => {
      void follower.stop();
      if (this.ready()) return;
      follower.error = error;
      this.#over(`!${encode([error.name, error.message])}`);
    });
  }

  #over(line: string): void {
    this.settle(line);
    this.end();
  }
}

/** Follows the records of one workflow. */
export class Follower {
  readonly stored: Stored;
  error: Error | undefined;
  #line: string | undefined;
  #news = 0;
  #settle: (line: string) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly cluster: Cluster,
    readonly id: string,
    readonly what: string,
  ) {
    this.stored = { id, charges: [] };
  }

  get host(): ResultHost {
    return {
      errorOf: (line) => this.#errorOf(line),
      revoke: () => this.#revoke(),
      stands: () => this.#stands(),
    };
  }

  async follow(settle: (line: string) => void): Promise<this> {
    this.#settle = settle;
    await requireRetained(this.cluster, "detached workflows");
    await this.cluster.session.subscribe(this.#filter, this.#listener, 1);
    this.#timer = setInterval(() => void rescue(this.cluster, this.stored).catch(() => {}), LOOK_MS);
    this.#timer.unref();
    return this;
  }

  /** @throws BroccoliError E313 where the broker has nothing of it */
  async mustBeThere(): Promise<void> {
    await untilCalm(this.cluster, () => this.#news);
    if (!this.stored.head && this.#line === undefined) throw unknownWorkflow(this.id);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.cluster.session.unsubscribe(this.#filter, this.#listener);
  }

  get #filter(): string {
    return `${this.cluster.prefix}/d/${this.id}/+`;
  }

  readonly #listener = (topic: string, payload: Uint8Array): void => {
    this.#news++;
    const before = this.stored.head;
    const part = takeRecord(this.stored, topic, payload);
    if (part === "r") this.#end(this.stored.result?.line);
    // its result was written before its head went, but a broker may hand them out the other way round
    else if (part === "h" && before && !this.stored.head)
      void untilCalm(this.cluster, () => this.#news).then(
        () => this.#end(unknownLine(this.id)),
        () => {},
      );
  };

  #end(line: string | undefined): void {
    if (line === undefined || this.#line !== undefined) return;
    this.#line = line;
    void this.stop();
    this.#settle(line);
  }

  #errorOf(line: string): BroccoliError {
    if (this.error) return this.error as BroccoliError;
    if (parseErrorLine(line).type === UNKNOWN) return unknownWorkflow(this.id);
    const { cluster } = this;
    return errorOf(line, this.id, cluster);
  }

  #stands(): string {
    if (!this.stored.head) return "no head of it is at the broker";
    const { k } = this.stored.head;
    const state = this.cluster.nodes.get(k)?.state === "up" ? "on line" : "not on line";
    return `${this.cluster.nameOf(k)} keeps it and is ${state}`;
  }

  /** The first result stays; its keeper sees it and stops. */
  async #revoke(): Promise<void> {
    if (this.#line !== undefined) return;
    const head = { by: this.cluster.id, s: this.stored.head?.s ?? DEFAULT_KEEP_S, at: Date.now() };
    const line = `!${encode(["RevokedError", "revoked", "", "", "", 1])}`;
    await writeRecords(this.cluster, [
      [`d/${this.id}/r`, resultText(head, line)],
      [`d/${this.id}/h`, ""],
      [`d/${this.id}/b`, ""],
    ]);
  }
}

const unknownLine = (id: string) => `!${encode([UNKNOWN, id])}`;

/** There is no record of a workflow. */
export const unknownWorkflow = (id: string) =>
  new BroccoliError("E313", `the cluster knows no detached workflow '${id}'`, {
    hint: "Results are kept for a day, or as long as the submission said. What failed: broccoli dlq list",
  });

/** The result of a workflow that somebody has handed over. */
export function resultOf<Value>(cluster: Cluster, id: string): DetachedResult<Value> {
  return new DetachedResult(cluster, id, `workflow ${id}`, async (follow) => {
    if (!isId(id)) throw unknownWorkflow(id);
    await (await follow()).mustBeThere();
  });
}

/** An id is one level of a topic, and no wildcard. */
const isId = (id: string) => /^[\w.-]{1,40}$/.test(id);
