/**
 * The rules of the canvas, evaluated plainly on the workflow tree: no steps, no branches, nothing shared with the engine.
 * What a simulated workflow must give, and which calls must have run. R numbers as in docs/canvas.md.
 */
import type { ChainNode, ChunksNode, GroupNode, Workflow } from "../../shared/canvas/workflow.ts";
import { digest, grown } from "./simulated-tasks.ts";

/** An error that a workflow may end with: its type, and what its message must hold. */
export interface Expected {
  type: string;
  text: string;
}

/** A value, or the errors of which exactly one surfaces (D13). */
export type Outcome = { ok: unknown } | { errors: Expected[] };

/** What comes of a workflow, and the keys of the calls that run. */
export interface Verdict {
  outcome: Outcome;
  ran: Set<string>;
}

/**
 * Evaluates a workflow of simulated tasks.
 * @example evaluate({ task: "sim.mix", args: ["a"] }).outcome // { ok: digest(["a"]) }
 */
export function evaluate(workflow: Workflow): Verdict {
  const ran = new Set<string>();
  return { outcome: pieceOutcome(workflow, [], !!workflow.immutable, ran), ran };
}

function pieceOutcome(wf: Workflow, incoming: unknown[], immutable: boolean, ran: Set<string>): Outcome {
  const outcome = bare(wf, incoming, immutable, ran);
  if ("ok" in outcome) for (const link of wf.link ?? []) pieceOutcome(link, [outcome.ok], !!link.immutable, ran);
  return outcome;
}

function bare(wf: Workflow, incoming: unknown[], immutable: boolean, ran: Set<string>): Outcome {
  if ("task" in wf) {
    const outcome = call(wf.task, immutable ? (wf.args ?? []) : [...incoming, ...(wf.args ?? [])], ran);
    return wf.options?.ignoreResult && "ok" in outcome ? { ok: null } : outcome;
  }
  if ("chain" in wf) return chain(wf.chain, incoming, immutable, ran);
  if ("map" in wf)
    return inPlace(
      wf.map[0],
      wf.map[1].map((item) => [item]),
      ran,
    );
  if ("starmap" in wf) return inPlace(wf.starmap[0], wf.starmap[1], ran);
  if ("chord" in wf) {
    const header = gather(membersOf(wf.chord[0]), incoming, immutable, ran);
    if ("errors" in header) return header;
    return pieceOutcome(wf.chord[1], [header.ok], !!wf.chord[1].immutable, ran);
  }
  return gather(membersOf(partsOf(wf)), incoming, immutable, ran);
}

function chain(parts: Workflow[], incoming: unknown[], immutable: boolean, ran: Set<string>): Outcome {
  let outcome: Outcome = { ok: incoming.length ? incoming[0] : null };
  for (let i = 0; i < parts.length && "ok" in outcome; i++) {
    const given: unknown[] = i ? [outcome.ok] : incoming;
    outcome = pieceOutcome(parts[i], given, !!parts[i].immutable || (immutable && i === 0), ran);
  }
  return outcome;
}

/** A member, and whether the groups around it made it immutable (R5). */
type Member = [Workflow, boolean];

/** R13: groups directly in a group are flattened; R28: but for those with a link, whose lists are spliced in. */
function membersOf(parts: Workflow[], immutable = false): Member[] {
  return parts.flatMap((part): Member[] => {
    const isFixed = immutable || !!part.immutable;
    if (!isGroup(part) || isLinked(part)) return [[part, isFixed]];
    return membersOf("chain" in part ? part.chain : partsOf(part), isFixed);
  });
}

/** The parts of a group; chunks are a group of starmaps (R21). */
function partsOf(group: GroupNode | ChunksNode): Workflow[] {
  if ("group" in group) return group.group;
  const [task, items, size] = group.chunks;
  const parts: Workflow[] = [];
  for (let i = 0; i < items.length; i += size) parts.push({ starmap: [task, items.slice(i, i + size)] });
  return parts;
}

/** A group, or a chain of nothing but one, which is that group (R6). */
function isGroup(part: Workflow): part is GroupNode | ChunksNode | ChainNode {
  return "group" in part || "chunks" in part || ("chain" in part && part.chain.length === 1 && isGroup(part.chain[0]));
}

function isLinked(group: Workflow): boolean {
  return !!group.link?.length || ("chain" in group && isLinked(group.chain[0]));
}

/** R12, R23: all run; the values in order, or the errors. R28: the list of a linked group is spliced in. */
function gather(members: Member[], incoming: unknown[], immutable: boolean, ran: Set<string>): Outcome {
  const outcomes = members.map(([wf, fixed]) => pieceOutcome(wf, incoming, immutable || fixed, ran));
  const errors = outcomes.flatMap((outcome) => ("errors" in outcome ? outcome.errors : []));
  if (errors.length) return { errors };
  const values = outcomes.map((outcome) => (outcome as { ok: unknown }).ok);
  return { ok: values.flatMap((value, i) => (isGroup(members[i][0]) ? (value as unknown[]) : [value])) };
}

/** R20, R25: one after the other, up to the first that fails. */
function inPlace(task: string, items: unknown[][], ran: Set<string>): Outcome {
  const values: unknown[] = [];
  for (const args of items) {
    const outcome = call(task, args, ran);
    if ("errors" in outcome) return outcome;
    values.push(outcome.ok);
  }
  return { ok: values };
}

/** Types of the errors that simulated tasks end with. */
const ERRORS: { [task: string]: (key: string) => Expected[] } = {
  fail: (key) => [{ type: "ValueError", text: key }],
  oom: () => [{ type: "OutOfMemoryError", text: "memory" }],
  kill: () => [
    { type: "QuarantinedError", text: "sim.kill" },
    { type: "WorkerLostError", text: "sim.kill" },
  ],
};

function call(name: string, args: unknown[], ran: Set<string>): Outcome {
  const task = name.slice(name.indexOf(".") + 1);
  const key = String(args[args.length - 1]);
  ran.add(key);
  if (ERRORS[task]) return { errors: ERRORS[task](key) };
  if (task === "echo") return { ok: args };
  if (task === "give") return { ok: args[args.length - 2] };
  if (task === "starts") grown(key).forEach((own) => ran.add(own));
  if (task !== "grow") return { ok: digest(args) };
  return { ok: grown(key).map((own) => (ran.add(own), digest([own]))) };
}
