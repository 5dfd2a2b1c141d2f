/** Several files as one text: each keeps its characters, and every position tells whose it is. */

import type { Position } from "../ast.ts";
import type { Reporter } from "../errors.ts";
import type { Blanked } from "../blank.ts";
import type ts from "../typescript.mjs";

export interface Segment extends Blanked {
  source: ts.SourceFile;
  /** Name of the file as people are shown it. */
  file: string;
  /** Characters of the whole text that stand before it. */
  base: number;
  /** Lines of the whole text that stand before it. */
  linesBefore: number;
}

/** Where a line of the whole text comes from. */
export interface Place {
  file: string;
  line: number;
}

/** Puts texts one behind the other, each on lines of its own. */
export function segmentsOf(files: readonly Omit<Segment, "base" | "linesBefore">[]): Segment[] {
  let base = 0;
  let linesBefore = 0;
  return files.map((file) => {
    const segment = { ...file, base, linesBefore };
    base += file.text.length + 1;
    linesBefore += file.text.split("\n").length;
    return segment;
  });
}

export const wholeText = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join("\n");

/** The text of one segment behind as many spaces and lines as stand before it: what is parsed from it has the positions of the whole. */
export function inPlace({ text, base, linesBefore }: Segment): string {
  return " ".repeat(base - linesBefore) + "\n".repeat(linesBefore) + text;
}

/** @param line of the whole text, the first is 1 */
export function placeOf(segments: readonly Segment[], line: number): Place {
  const { file, linesBefore } = segmentAt(segments, line);
  return { file, line: line - linesBefore };
}

/** Tells a reporter of problems in the whole text where they stand. */
export function originIn(segments: readonly Segment[]): NonNullable<Reporter["origin"]> {
  return ({ line, column }: Position) => {
    const place = placeOf(segments, line);
    const excerpt = segmentAt(segments, line).source.text.split("\n")[place.line - 1] ?? "";
    return { ...place, column, excerpt };
  };
}

const segmentAt = (segments: readonly Segment[], line: number): Segment =>
  segments.findLast(({ linesBefore }) => linesBefore < line) ?? segments[0]!;
