/** Which results of a group a member's line is for: one, or those of a linked group whose list is spliced into the outer (R28). */
import { isSpliced } from "../shared/canvas/cold/pieces.ts";
import { FAN, fanSize, type FanStep, type Step } from "../shared/canvas/steps.ts";
import { decode, encode } from "../shared/protocol/codec.ts";

/** A line, and which of the group's results it is. */
export interface MemberLine {
  index: number;
  line: string;
}

/** How many results a fan gives, those of spliced members counted one by one. */
export function resultSize(fan: Step): number {
  return hasSpliced(fan) ? sumOf(sizesOf(fan)) : fanSize(fan);
}

/** What tells, of a step's members, the lines of results that each line is for; each of a failed linked group has its failure. */
export function memberReader(step: Step): (slot: number, line: string) => MemberLine[] {
  if (!hasSpliced(step)) return (slot, line) => [{ index: slot, line }];
  const members = step[1];
  const sizes = sizesOf(step);
  let end = 0;
  const starts = sizes.map((size) => (end += size) - size);
  return (slot, line) => {
    const lines = isSpliced(members[slot]) ? innerLines(line, sizes[slot]) : [line];
    return lines.map((own, i) => ({ index: starts[slot] + i, line: own }));
  };
}

function innerLines(line: string, size: number): string[] {
  if (line.charAt(0) === "!") return new Array(size).fill(line);
  return (decode(line) as unknown[]).map((value) => encode(value));
}

function hasSpliced(fan: Step): fan is FanStep {
  return fan[0] === FAN && fan[1].some(isSpliced);
}

function sizesOf(fan: FanStep): number[] {
  return fan[1].map((member) => (isSpliced(member) ? resultSize(member[0]) : 1));
}

function sumOf(sizes: number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
