/**
 * The files of a module as one program, in which every expression keeps its place and its type: what is split into files is
 * lowered as if it stood in one.
 */

import type { Node } from "../ast.ts";
import { blankTypes } from "../blank.ts";
import type { Parsed } from "../parse.ts";
import { shownPath } from "../paths.ts";
import { type TypedKinds, typedKinds } from "../typed.ts";
import ts from "../typescript.mjs";
import { exportOf, inlineEnums } from "./emitted.ts";
import { type LinkedFile, NotLinkable, linkedFile } from "./linked-file.ts";
import { type Finder, makeDistinct } from "./names.ts";
import { evaluationOrder, isRelative } from "./order.ts";
import { type Place, type Segment, originIn, placeOf, segmentsOf, wholeText } from "./segments.ts";

export interface JoinedFiles {
  parsed: Parsed;
  typed: TypedKinds;
  segments: Segment[];
  /** Where a line of `parsed.text` comes from. */
  place: (line: number) => Place;
}

/**
 * Puts a file and all that it imports together.
 *
 * @param shown name of the entry in messages
 * @returns null where that takes more than names: imports in a circle, a namespace used as an object, JSON
 * @throws {CompileError} for what the parser refuses
 */
export function joinFiles(program: ts.Program, entry: string, shown: string): JoinedFiles | null {
  const sources = evaluationOrder(program, entry);
  const files = sources?.map((source) => {
    const blanked = program.getSyntacticDiagnostics(source).length ? null : blankTypes(source);
    return blanked && { ...blanked, source, file: source.fileName === entry ? shown : shownPath(source.fileName) };
  });
  if (!sources || !files?.every((file) => file !== null)) return null;
  const segments = segmentsOf(files);
  try {
    const joined = link(segments, program.getTypeChecker());
    const reporter = { file: shown, source: sources.at(-1)!.text, problems: [], origin: originIn(segments) };
    return {
      parsed: { program: joined, comments: [], reporter, text: wholeText(segments) },
      typed: typedKinds(program, segments),
      segments,
      place: (line) => placeOf(segments, line),
    };
  } catch (error) {
    if (error instanceof NotLinkable) return null;
    throw error;
  }
}

/** One program of all; the entry is the last one. @throws NotLinkable, CompileError */
function link(segments: readonly Segment[], checker: ts.TypeChecker): Node {
  const files = segments.map((segment, index) => linkedFile(segment, checker, index === segments.length - 1));
  const program = files.length === 1 ? files[0]!.program : united(files);
  if (segments.some(({ enums }) => enums.length)) inlineEnums(program);
  return program;
}

function united(files: readonly LinkedFile[]): Node {
  const find = makeDistinct(files);
  const entry = files.at(-1)!;
  const bodies = files.flatMap((file) =>
    file.program.body.flatMap((item: Node) => (file === entry ? entryItem(file, item, find) : ownItem(item))),
  );
  return { ...entry.program, body: bodies };
}

/** A statement of a file that is imported: what it exports is nobody's business any more. */
function ownItem(item: Node): Node[] {
  switch (item.type) {
    case "ImportDeclaration":
      return isRelative(item.source.value) || !item.specifiers.length ? [] : [item];
    case "ExportAllDeclaration":
      return [];
    case "ExportNamedDeclaration":
      return item.declaration ? [item.declaration] : [];
    default:
      return [item];
  }
}

/** A statement of the entry: its exports are those of the module, whoever declares them. */
function entryItem(file: LinkedFile, item: Node, find: Finder): Node[] {
  if (item.type === "ExportAllDeclaration") return [exportsOf(find.names(file, item), file, find)];
  if (item.type !== "ExportNamedDeclaration" || !item.source) return ownImports(item);
  return [
    exportsOf(
      item.specifiers.map((part: Node) => part.exported.name ?? part.exported.value),
      file,
      find,
    ),
  ];
}

const ownImports = (item: Node): Node[] =>
  item.type === "ImportDeclaration" && (isRelative(item.source.value) || !item.specifiers.length) ? [] : [item];

const exportsOf = (names: readonly string[], file: LinkedFile, find: Finder): Node =>
  exportOf(names.map((name) => [find.binding({ file: file.path, name }).name, name]));
