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

/** The lines of the results that have come with a member's line; each of a linked group has its failure. */
export function memberLines(fan: Step, slot: number, line: string): MemberLine[] {
  if (!hasSpliced(fan)) return [{ index: slot, line }];
  const index = sumOf(sizesOf(fan).slice(0, slot));
  const member = fan[1][slot];
  const lines = isSpliced(member) ? innerLines(line, resultSize(member[0])) : [line];
  return lines.map((own, i) => ({ index: index + i, line: own }));
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
