/** The records by which a detached workflow is handed over, and what its result record says. Nothing is sent here. */
import { composeArgs, type Step } from "../../shared/canvas/steps.ts";
import type { Head, ResultHead } from "../../shared/detached/warden.ts";

/** A retained record: its topic below the prefix, and its text; "" clears it. */
export type Record = [topic: string, text: string];

/** Who is to keep a workflow, and who guards it. */
export interface Named {
  keeper: { id: string; boot: string };
  /** Ids, the keeper's among them. */
  peers: string[];
}

/**
 * A workflow as its body record has it: steps, then the arguments of the first of them, complete.
 * @param args arguments of the call itself (inner text)
 */
export function bodyOf(steps: Step[], args: string): string {
  const [first, ...rest] = steps as any[];
  const bare = typeof first[0] !== "string" ? first : first[3] ? [first[0], "", 0, first[3]] : [first[0]];
  return `${JSON.stringify([bare, ...rest])}\n${composeArgs(first, args)}`;
}

/** The head that names a keeper for the first time, or anew in the place of `old`. */
export function headOf({ keeper, peers }: Named, keepS: number, old?: Head): Head {
  return { k: keeper.id, b: keeper.boot, e: (old?.e ?? 0) + 1, x: old?.x ?? 0, n: peers, s: keepS };
}

/** The records of a submission, in the order in which they are to be written: the head decides that it is one. */
export function submissionRecords(id: string, body: string, head: Head): Record[] {
  const charges = head.n.map((peer): Record => [`d/${id}/${peer}`, "1"]);
  return [[`d/${id}/b`, body], [`d/${id}/h`, JSON.stringify(head)], ...charges];
}

/** A result record in its parts; undefined for what is none. */
export function parseResult(text: string): (ResultHead & { line: string }) | undefined {
  const cut = text.indexOf("\n");
  try {
    const head = JSON.parse(text.slice(0, cut)) as ResultHead;
    return head && typeof head.s === "number" ? { ...head, line: text.slice(cut + 1) } : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a result record. */
export const resultText = (head: ResultHead, line: string): string => `${JSON.stringify(head)}\n${line}`;
