/** The workflows that a client has submitted and that still run. */
import type { Step } from "../shared/canvas/steps.ts";
import { waitWithoutSlot } from "../shared/engine/cold/slots.ts";
import type { Cluster } from "./cluster.ts";
import { errorOf } from "./remote-errors.ts";
import type { LineResult } from "./result.ts";
import { submitSteps, type SubmissionHost } from "./submission.ts";

/** See above. */
export class Submissions {
  #count = 0;
  readonly #running = new Set<LineResult<any>>();
  readonly #host: SubmissionHost;

  constructor(readonly cluster: Cluster) {
    const { peer, worker } = cluster;
    this.#host = {
      peer,
      nameOf: (node) => cluster.nameOf(node),
      errorOf: (line, workflow) => errorOf(line, workflow, cluster),
      stands: () => this.#stands(),
      ended: (result) => void this.#running.delete(result),
      ...(worker && { waiting: () => waitWithoutSlot(peer) }),
    };
  }

  /** @param keepS seconds for which it is kept where it fails; not at all where absent */
  submit<Value>(steps: Step[], args: string, keepS?: number): LineResult<Value> {
    const { cluster } = this;
    const id = `${cluster.id}-${++this.#count}`;
    const failed: SubmissionHost["failed"] = (...what) =>
      void cluster.deadLetters.keep(...what, keepS!).catch(() => {});
    const host = keepS === undefined ? this.#host : { ...this.#host, failed };
    const result = submitSteps<Value>(host, id, steps, args);
    if (!result.ready()) this.#running.add(result);
    return result;
  }

  /** Resolves when none runs any more. */
  async idle(): Promise<void> {
    await Promise.all([...this.#running].map((result) => result.whenEnded));
  }

  #stands(): string {
    const { peer, online } = this.cluster;
    const lent = Object.values(peer.partners).filter((partner) => partner.openLeases);
    const there = `${online.length} node${online.length === 1 ? "" : "s"} on line`;
    const busy =
      lent.map((partner) => `${partner.name} has ${partner.openLeases}`).join(", ") || "no node has work of ours";
    return `${there}, ${busy}`;
  }
}
