/** Feature programs from where they lie: a folder of one `NAME.ts` each, or a file with one `{ name, source }` a line. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../host-client/errors.ts";
import type { FeatureProgram } from "../host-client/compiler/features/compile.ts";
import { readJsonLines } from "./json-lines.ts";

/** The project's own programs: a folder for each chapter. */
export const SUITE = fileURLToPath(new URL("../test/features", import.meta.url));

/**
 * Programs of a folder (and those within it), in the order of their paths, or of a file of lines. A program from a folder has the
 * folder that it lies in for its chapter.
 *
 * @throws UsageError E503 where there are none, or a line is none
 * @example readPrograms("test/features/classes")
 */
export function readPrograms(path: string): FeatureProgram[] {
  const programs = isFolder(path) ? programsIn(path) : programsOf(path);
  if (programs.length) return programs;
  throw new UsageError(`${path} holds no programs`, {
    code: "E503",
    hint: "Give a folder of .ts files, or a file of one JSON object { name, source } a line",
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function programsIn(folder: string): FeatureProgram[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.sort().map((file) => {
    const path = join(folder, file);
    return { name: basename(file, ".ts"), source: readFileSync(path, "utf8"), chapter: basename(dirname(path)) };
  });
}

function programsOf(file: string): FeatureProgram[] {
  const isText = (value: unknown) => typeof value === "string";
  return readJsonLines(file, "a program { name, source }", ({ name, source }) => isText(name) && isText(source));
}
