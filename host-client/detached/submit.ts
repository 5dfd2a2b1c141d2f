/** Handing a workflow to the cluster. */
import { randomBytes } from "node:crypto";
import { displayName } from "../../shared/canvas/names.ts";
import type { Step } from "../../shared/canvas/steps.ts";
import { DEFAULT_KEEP_S } from "../../shared/detached/warden.ts";
import { PATIENCE_MS } from "../../shared/protocol/limits.ts";
import type { Cluster } from "../cluster.ts";
import { UsageError } from "../errors.ts";
import { nameKeepers } from "./naming.ts";
import { bodyOf, headOf, submissionRecords } from "./records.ts";
import { DetachedResult } from "./result.ts";
import { writeRecords } from "./store.ts";

/** How a workflow is submitted, beside its own options. */
export interface SubmitOptions {
  /**
   * Hands it to the cluster: a node keeps it, others guard it, and its result is kept at the broker for whoever asks by
   * its id. The client may go as soon as `handedOver` of the result is resolved.
   */
  readonly detached?: boolean;
  /** How long a detached result is kept, in ms, from 1,000 on; a day where absent. */
  readonly keepMs?: number;
  /** Arguments of the call itself: prepended at the entry of the workflow. */
  readonly args?: readonly unknown[];
  /** Keeps it as a dead letter where it fails for good; a detached one always is. */
  readonly deadLetter?: boolean;
}

const MS_PER_S = 1_000;

/** Ids stand in topics and are typed by people; 48 bits are unlike for as long as results are kept. */
const newId = () => `d${randomBytes(6).toString("hex")}`;

/**
 * Hands over a workflow.
 * @throws UsageError E501 for a time that is none
 */
export function submitDetached<Value>(
  cluster: Cluster,
  steps: Step[],
  args: string,
  { keepMs }: SubmitOptions,
): DetachedResult<Value> {
  return submitBody(cluster, bodyOf(steps, args), namesOf(steps), keepSeconds(keepMs));
}

/** The same for a workflow whose body is at hand. */
export function submitBody<Value>(
  cluster: Cluster,
  body: string,
  what: string,
  keepS: number = DEFAULT_KEEP_S,
): DetachedResult<Value> {
  const id = newId();
  return new DetachedResult(cluster, id, what, async (follow) => {
    await cluster.until(() => cluster.online.some(({ window }) => window > 0), PATIENCE_MS);
    const head = headOf(nameKeepers(cluster.online, body, what), keepS);
    await follow();
    await writeRecords(cluster, submissionRecords(id, body, head));
  });
}

/** Seconds for which a result is kept. */
export function keepSeconds(keepMs: number | undefined): number {
  if (keepMs === undefined) return DEFAULT_KEEP_S;
  if (typeof keepMs === "number" && keepMs >= MS_PER_S && keepMs < Infinity) return Math.round(keepMs / MS_PER_S);
  throw new UsageError(`keepMs is ${String(keepMs)}: a result is kept for milliseconds, 1000 at least`, {
    hint: "A day: keepMs: 86_400_000",
  });
}

/** The tasks of a workflow, for people. */
export function namesOf(steps: readonly Step[]): string {
  return steps.map((step) => (typeof step[0] === "string" ? displayName(step[0]) : "group")).join(" | ");
}
