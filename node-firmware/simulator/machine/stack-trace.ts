/**
 * The call stack as Espruino prints it (src/jslex.c): `    at name (file:line:column)`, the line, a marker below the
 * token. Code in flash has its file's name and its place in the file; code in RAM only its place in its function.
 */
import type { Machine } from "./machine.ts";
import type { FunctionCode } from "./values.ts";

const MAX_COLUMN = 60;
const SHOWN_LINE = 60;
const BEFORE_MARKER = 30;

interface Place {
  line: number;
  column: number;
  /** Offset of the line's first character. */
  start: number;
}

function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1, start };
}

function sourceLine(text: string, { column, start }: Place): string {
  const end = text.indexOf("\n", start);
  let line = text.slice(start, end < 0 ? text.length : end);
  let at = column;
  let before = "";
  if (line.length > SHOWN_LINE && column > BEFORE_MARKER) {
    const skip = column - BEFORE_MARKER;
    line = line.slice(skip);
    at -= skip;
    before = "...";
  }
  const after = line.length > MAX_COLUMN ? "..." : "";
  return `${before}${line.slice(0, MAX_COLUMN)}${after}\n${" ".repeat(Math.max(0, at - 1 + before.length))}^\n`;
}

function frame(code: FunctionCode, called: string, offset: number): string {
  const own = Math.max(0, offset - code.offset);
  const inFile = code.file.inFlash ? placeOf(code.file.text, offset) : placeOf(code.source, own);
  const where = `${code.file.inFlash ? code.file.name : ""}:${inFile.line}:${inFile.column}`;
  const name = called === "" ? where : `${called} (${where})`;
  return `    at ${name}\n${sourceLine(code.source, placeOf(code.source, own))}\n`;
}

/** The call stack as text, innermost call first. */
export function stackTrace(machine: Machine): string {
  let text = "";
  let offset = machine.pos;
  for (let depth = machine.depth - 1; depth >= 0; depth--) {
    text += frame(machine.frameCode[depth], machine.frameName[depth], offset);
    offset = machine.framePos[depth];
  }
  return text;
}
