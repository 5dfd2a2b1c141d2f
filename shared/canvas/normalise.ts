/** From the workflow tree to steps. Recursive, so for hosts; a node builds its pieces one by one. */
import { encode } from "../protocol/codec.ts";
import { fault } from "../protocol/fault.ts";
import { CANVAS_DEPTH } from "../protocol/limits.ts";
import { OPTION_KEYS, type TaskOptions } from "../protocol/options.ts";
import {
  callPiece,
  chainPiece,
  chordPiece,
  chunksPiece,
  cutChunks,
  groupPiece,
  immutablePiece,
  linkErrorPiece,
  linkPiece,
  mapPiece,
  optionsPiece,
  type Piece,
} from "./cold/pieces.ts";
import { wireName } from "./names.ts";
import { MAP, STARMAP, type Step, type StepOptions } from "./steps.ts";
import type { Workflow } from "./workflow.ts";

/** The elements of a list as inner text. */
export function encodeInner(values: readonly unknown[]): string {
  return values.map((value) => encode(value)).join(",");
}

/** Options under their wire keys. */
export function wireOptions(options: TaskOptions): StepOptions {
  const out: StepOptions = {};
  for (const [name, value] of Object.entries(options)) {
    const key = OPTION_KEYS[name as keyof TaskOptions];
    if (!key) throw fault("TypeError", `unknown option '${name}'`);
    if (value !== undefined && value !== false) out[key] = value === true ? 1 : value;
  }
  return out;
}

/**
 * The steps of a workflow.
 * @throws TypeError for what is no workflow, ValueError for a chunk size below 1, UnserializableError for an argument
 * @example normalise({ chain: [{ task: "m.add", args: [1, 2] }, { task: "m.mul", args: [3] }] })
 * // [["add@m", "1,2"], ["mul@m", "3"]]
 */
export function normalise(workflow: Workflow): Step[] {
  const steps = pieceOf(workflow, 0).steps;
  return steps.length ? steps : [[5]];
}

function pieceOf(workflow: Workflow, depth: number): Piece {
  if (depth > CANVAS_DEPTH * 2) throw fault("NestingError", `a workflow may nest ${CANVAS_DEPTH} deep`);
  let piece = bare(workflow, depth);
  if (workflow.immutable) piece = immutablePiece(piece);
  if (workflow.options) piece = optionsPiece(piece, wireOptions(workflow.options));
  for (const link of workflow.link ?? []) piece = linkPiece(piece, branch(link, depth));
  for (const link of workflow.linkError ?? []) piece = linkErrorPiece(piece, branch(link, depth));
  return piece;
}

function branch(workflow: Workflow, depth: number): Step[] {
  const steps = pieceOf(workflow, depth + 1).steps;
  return steps.length ? steps : [[5]];
}

function bare(workflow: Workflow, depth: number): Piece {
  const inner = (part: Workflow) => pieceOf(part, depth + 1);
  if ("task" in workflow) return callPiece(wireName(workflow.task), encodeInner(workflow.args ?? []));
  if ("chain" in workflow) return chainPiece(workflow.chain.map(inner));
  if ("group" in workflow) return groupPiece(workflow.group.map(inner));
  if ("chord" in workflow) return chordPiece(groupPiece(workflow.chord[0].map(inner)), inner(workflow.chord[1]));
  if ("map" in workflow) return mapPiece(MAP, wireName(workflow.map[0]), encodeInner(workflow.map[1]));
  if ("starmap" in workflow) return mapPiece(STARMAP, wireName(workflow.starmap[0]), encodeInner(workflow.starmap[1]));
  if ("chunks" in workflow) {
    const [task, items, size] = workflow.chunks;
    return chunksPiece(wireName(task), cutChunks(items, size).map(encodeInner));
  }
  throw fault("TypeError", `no workflow: ${JSON.stringify(workflow)?.slice(0, 80)}`);
}
