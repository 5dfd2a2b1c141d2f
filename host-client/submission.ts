/** From a workflow to its result: steps, the results of its steps, what the engine tells of them. */
import { displayName } from "../shared/canvas/names.ts";
import { everywhere, optionsPiece } from "../shared/canvas/cold/pieces.ts";
import { encodeInner, normalise, wireOptions } from "../shared/canvas/normalise.ts";
import { isFan, type Step } from "../shared/canvas/steps.ts";
import type { Workflow } from "../shared/canvas/workflow.ts";
import { PROGRESS } from "../shared/engine/cold/events.ts";
import type { Peer } from "../shared/engine/peer.ts";
import { revoke, submit } from "../shared/engine/submit.ts";
import { decode, encode } from "../shared/protocol/codec.ts";
import type { TaskOptions } from "../shared/protocol/options.ts";
import type { ProgressEvent, ResultState } from "../shared/signature/index.ts";
import { memberReader, resultSize, type MemberLine } from "./fan-members.ts";
import { parseErrorLine, unserializable } from "./remote-errors.ts";
import { LineResult, type ResultHost } from "./result.ts";

/** Who submits. */
export interface SubmissionHost {
  peer: Peer;
  nameOf(node: string): string;
  errorOf(line: string, id: string): ReturnType<ResultHost["errorOf"]>;
  /** Who is there, who has work. */
  stands(): string;
  waiting?(): () => void;
  ended(result: LineResult<any>): void;
  /** It failed, and its submitter wants to keep it. */
  failed?(id: string, steps: Step[], args: string, line: string): void;
}

/**
 * A workflow as steps, and the arguments of the call as text.
 * @param to the node on which all of it runs, where it is a broadcast
 * @throws UnserializableError E308, TypeError for what is no workflow
 */
export function encodeWorkflow(
  workflow: Workflow,
  args: readonly unknown[],
  options: TaskOptions,
  to?: string,
): [Step[], string] {
  try {
    let steps = normalise(workflow);
    if (Object.keys(options).length) steps = optionsPiece({ form: "chain", steps }, wireOptions(options)).steps;
    if (to !== undefined) steps = everywhere(steps, { w: to });
    return [steps, encodeInner(args)];
  } catch (error) {
    throw unserializable(error as Error);
  }
}

/** Hands steps to the cluster and gives the result of the last one. */
export function submitSteps<Value>(host: SubmissionHost, id: string, steps: Step[], args: string): LineResult<Value> {
  const chain = resultsOf(host, id, steps, () => root);
  const result = chain.at(-1) as LineResult<Value>;
  const readers = steps.map(memberReader);
  const root = submit(host.peer, id, steps, args, {
    done: (line) => {
      settleEarlier(chain, steps, line);
      result.settle(line);
      if (line.charAt(0) === "!") host.failed?.(id, steps, args, line);
    },
    // A step that a workflow took the place of may have brought more steps.
    member: (slot, line, k) => settleMember(chain[k], readers[k]?.(slot, line) ?? [], k < steps.length - 1),
    event: (kind, text) => result.progress(eventOf(host, kind, text)),
    ended: () => {
      result.end();
      host.ended(result);
    },
  });
  return result;
}

/** A result for each step, each with the one before as its parent. */
function resultsOf(host: SubmissionHost, id: string, steps: Step[], root: () => any): LineResult<unknown>[] {
  const chain: LineResult<unknown>[] = [];
  const own: ResultHost = {
    errorOf: (line) => host.errorOf(line, id),
    revoke: () => revoke(host.peer, root(), "!" + encode(["RevokedError", "revoked", "", "", "", 1])),
    stands: () => standing(chain.at(-1)!, host),
    ...(host.waiting && { waiting: () => host.waiting!() }),
  };
  steps.forEach((step, k) => {
    const isLast = k === steps.length - 1;
    const what = isLast ? steps.map(nameOfStep).join(" | ") : nameOfStep(step);
    const size = isFan(step) ? resultSize(step) : 0;
    chain.push(new LineResult(isLast ? id : `${id}/${k}`, what, own, size, chain[k - 1]));
  });
  return chain;
}

function settleMember(of: LineResult<unknown> | undefined, lines: MemberLine[], isEarlier: boolean): void {
  if (!of) return;
  for (const { index, line } of lines) of.settleMember(index, line);
  if (!isEarlier) return;
  const failed = lines.find(({ line }) => line.charAt(0) === "!");
  if (failed) of.settle(failed.line);
  else if (of.arrived === of.children.length) of.settle(of.listLine());
}

/** What is known of the steps before, now that the whole has ended: all succeeded, or one of them is the error's. */
function settleEarlier(chain: LineResult<unknown>[], steps: Step[], line: string): void {
  if (chain.length < 2) return;
  const at = line.charAt(0) === "!" ? failedStep(steps, parseErrorLine(line).task) : steps.length;
  if (at === undefined) return;
  const states = (k: number): ResultState => (k < at ? "SUCCESS" : "PENDING");
  chain.slice(0, -1).forEach((earlier, k) => (k === at ? earlier.settle(line) : earlier.passed(states(k))));
}

/** The step whose task has failed, where the name tells. */
function failedStep(steps: Step[], task: string): number | undefined {
  const found = steps.flatMap((step, k) => (nameOfStep(step) === task ? [k] : []));
  return found.length === 1 && !steps.some(isFan) ? found[0] : undefined;
}

function eventOf(host: SubmissionHost, kind: number, text: string): ProgressEvent {
  const [task, node, value] = decode(text) as [string, string, unknown];
  return { task, node: host.nameOf(node), state: kind === PROGRESS ? "PROGRESS" : "RETRY", value };
}

function standing(result: LineResult<unknown>, host: SubmissionHost): string {
  const size = result.children.length;
  const { latest } = result;
  const parts = [
    size ? `${result.arrived} of ${size} members are done` : "",
    host.stands(),
    latest ? `${latest.task} on ${latest.node} told ${JSON.stringify(latest.value)} last` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

/** What a step does, for people. */
function nameOfStep(step: Step): string {
  if (typeof step[0] === "string") return displayName(step[0]);
  return isFan(step) ? `group of ${resultSize(step)}` : "map";
}
