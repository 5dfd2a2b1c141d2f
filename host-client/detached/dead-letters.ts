/** Workflows that failed for good: listed, shown, sent again, dropped. They stand at the broker, bounded in number and time. */
import type { Step } from "../../shared/canvas/steps.ts";
import type { Cluster } from "../cluster.ts";
import { errorOf, parseErrorLine } from "../remote-errors.ts";
import { isDead, MAX_DEAD_LETTERS, tidy } from "./housekeeping.ts";
import { bodyOf, resultText } from "./records.ts";
import { unknownWorkflow, type DetachedResult } from "./result.ts";
import { clearing, readStored, writeRecords, type Stored } from "./store.ts";
import { namesOf, submitBody } from "./submit.ts";

/** What is known of a workflow that failed. */
export interface DeadLetter {
  id: string;
  /** The tasks of its steps. */
  workflow: string;
  /** Type and message of its error. */
  type: string;
  message: string;
  /** The task that failed, on which node, at which attempt; "" and 0 where that is not known. */
  task: string;
  node: string;
  attempts: number;
  /** When a host first saw it, ms since 1970, and until when it is kept. */
  at: number;
  until: number;
}

/** One in full. */
export interface DeadLetterDetail extends DeadLetter {
  /** The error as a caller meets it: with its id and its place in the source. */
  error: Error;
  /** What is sent again: the steps that travel, and the arguments of the first (JSON texts). */
  steps: Step[];
  args: string;
}

/** See `Cluster.deadLetters`. */
export class DeadLetters {
  constructor(readonly cluster: Cluster) {}

  /**
   * All of them, the latest first.
   * @example for (const letter of await cluster.deadLetters.list()) console.log(letter.id, letter.type);
   */
  async list(): Promise<DeadLetter[]> {
    const stored = (await tidy(this.cluster)).filter(isDead);
    return stored.map((one) => this.#describe(one)).sort((a, b) => b.at - a.at);
  }

  /** @throws BroccoliError E313 for an id that is none */
  async show(id: string): Promise<DeadLetterDetail> {
    const stored = await this.#find(id);
    const [steps, args] = partsOf(stored.body!);
    const { cluster } = this;
    const error = errorOf(stored.result!.line, id, cluster);
    return { ...this.#describe(stored), error, steps, args };
  }

  /**
   * Sends it again, as a detached workflow under a new id; the letter goes once the cluster has it.
   * @throws BroccoliError E313, and what `submit` throws
   */
  async retry<Value>(id: string): Promise<DetachedResult<Value>> {
    const stored = await this.#find(id);
    const [steps] = partsOf(stored.body!);
    const result = submitBody<Value>(this.cluster, stored.body!, namesOf(steps), stored.result!.s);
    await result.handedOver;
    await writeRecords(this.cluster, clearing(stored));
    return result;
  }

  /** Removes it. @throws BroccoliError E313 */
  async drop(id: string): Promise<void> {
    await writeRecords(this.cluster, clearing(await this.#find(id)));
  }

  /** Keeps a workflow that its own client has seen fail. */
  async keep(id: string, steps: Step[], args: string, line: string, keepS: number): Promise<void> {
    const head = { by: this.cluster.id, s: keepS, at: Date.now() };
    await writeRecords(this.cluster, [
      [`d/${id}/b`, bodyOf(steps, args)],
      [`d/${id}/r`, resultText(head, line)],
    ]);
  }

  async #find(id: string): Promise<Stored> {
    const [stored] = /^[\w.-]+$/.test(id) ? await readStored(this.cluster, id) : [];
    if (!stored || !isDead(stored)) throw unknownWorkflow(id);
    return stored;
  }

  #describe({ id, body, result }: Stored): DeadLetter {
    const { type, message, task, node, attempt } = parseErrorLine(result!.line);
    const at = result!.at ?? Date.now();
    return {
      id,
      workflow: namesOf(partsOf(body!)[0]),
      type,
      message,
      task,
      node: node && this.cluster.nameOf(node),
      attempts: attempt,
      at,
      until: at + result!.s * 1_000,
    };
  }
}

/** Steps and arguments of a body; none where it is no workflow. */
function partsOf(body: string): [steps: Step[], args: string] {
  const cut = body.indexOf("\n");
  try {
    const steps = JSON.parse(body.slice(0, cut)) as Step[];
    return Array.isArray(steps) ? [steps, body.slice(cut + 1)] : [[], ""];
  } catch {
    return [[], ""];
  }
}

export { MAX_DEAD_LETTERS };
