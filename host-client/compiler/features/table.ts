/** The table of features in the docs, made from a run of the feature suite. */

import type { FeatureProgram } from "./compile.ts";
import type { FeatureReport } from "./run.ts";

/** Chapters by the folders that their programs lie in, in the order of the table; what lies elsewhere is of no chapter. */
const CHAPTERS: Readonly<Record<string, string>> = {
  "lexical-grammar": "Lexical grammar",
  scopes: "Variables, scopes, closures",
  functions: "Functions and their arguments",
  destructuring: "Destructuring and spread",
  "control-flow": "Loops, jumps, `switch`",
  errors: "Errors, `try`, `finally`",
  classes: "Classes",
  generators: "Generators and iteration",
  async: "Async functions, promises, timers",
  operators: "Operators",
  templates: "Templates",
  objects: "Objects and properties",
  arrays: "Arrays",
  strings: "Strings",
  "regular-expressions": "Regular expressions",
  numbers: "Numbers and Math",
  json: "JSON",
  dates: "Dates",
  collections: "Map, Set and kin",
  typescript: "What TypeScript adds",
  programs: "Whole programs",
};
const OTHERS = "Others";

const chapterOf = ({ chapter = "" }: FeatureProgram): string => CHAPTERS[chapter] ?? OTHERS;

/**
 * Renders what a run of the suite gave: a line with the figures, then a table, chapter by chapter.
 *
 * @param targets the names of the targets that it ran on, in the order of the columns
 * @example renderTable(programs, await runFeatures(programs, targets), ["simulator", "espruino-linux"])
 */
export function renderTable(
  programs: readonly FeatureProgram[],
  report: FeatureReport,
  targets: readonly string[],
): string {
  const titles = [...Object.values(CHAPTERS), OTHERS];
  const rows = titles.flatMap((title) => {
    const names = programs.filter((program) => chapterOf(program) === title).map(({ name }) => name);
    return names.length ? [rowOf(title, names, report, targets)] : [];
  });
  const head = ["chapter", "programs", ...targets.map((target) => `same on ${target}`), "refused, and by which code"];
  return [
    summary(programs.length, report),
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows,
    ...differences(report),
  ].join("\n");
}

function summary(count: number, { same, refused, differ }: FeatureReport): string {
  const share = ((100 * same) / count).toFixed(1);
  return `${count} programs: ${same} (${share} %) are the same everywhere, ${refused.length} are refused, ${differ.length} differ.`;
}

function rowOf(title: string, names: readonly string[], report: FeatureReport, targets: readonly string[]): string {
  const refused = report.refused.filter(({ name }) => names.includes(name));
  const ran = names.length - refused.length;
  const differing = (target: string) =>
    report.differ.filter(({ name, on }) => on === target && names.includes(name)).length;
  const codes = refused.map(({ name, code }) => `${name} (${code})`).sort();
  return line([title, names.length, ...targets.map((target) => ran - differing(target)), codes.join(", ")].map(String));
}

const differences = ({ differ }: FeatureReport): string[] =>
  differ.length ? ["", ...differ.map(({ name, on }) => `- \`${name}\` differs on ${on}`).sort()] : [];

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const BEGIN = "<!-- features: written by npm run features:docs -->";
const END = "<!-- end of features -->";

/** The part of a text between the two marks that the table stands between. @throws Error where a mark is missing */
export function tableIn(text: string): string {
  return text.slice(...placeIn(text)).trim();
}

/** The text with another table in that place. @throws Error where a mark is missing */
export function withTable(text: string, table: string): string {
  const [from, to] = placeIn(text);
  return `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`;
}

function placeIn(text: string): [number, number] {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the text has no place for the table: ${BEGIN} … ${END}`);
  return [from + BEGIN.length, to];
}
