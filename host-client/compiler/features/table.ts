/** The table of features in the docs, made from a run of the feature suite. */

import type { FeatureProgram } from "./compile.ts";
import type { FeatureReport } from "./run.ts";

/** Chapters by the first words of the programs' names; what none names is a whole program. */
const CHAPTERS: [title: string, words: string][] = [
  ["Lexical grammar", "lex"],
  ["Variables, scopes, closures", "var let const tdz undeclared closure block globalthis eval typeof iife memo"],
  ["Functions and their arguments", "fn arguments default rest this param new void stack ycombinator"],
  ["Destructuring and spread", "destr spread"],
  ["Loops, jumps, `switch`", "for while do label labels stmt switch conditional"],
  ["Errors, `try`, `finally`", "error throw try catch finally aggregate nested"],
  ["Classes", "class instanceof proto"],
  ["Generators and iteration", "gen iter"],
  ["Async functions, promises, timers", "async promise microtask timer debounce"],
  [
    "Operators",
    "op optional nullish logical exponent comma inc compound equality add in delete compare unary bitops bit shift modulo negative plus truthiness short sum",
  ],
  ["Templates", "template tagged"],
  [
    "Objects and properties",
    "obj object computed shorthand accessors accessor getter setter define symbol reflect proxy deep structured",
  ],
  ["Arrays", "arr array typed matrix"],
  ["Strings", "str string"],
  ["Regular expressions", "re"],
  ["Numbers and Math", "number math parse int float literals tofixed toprecision toexponential toradix isnan bigint"],
  ["JSON", "json"],
  ["Dates", "date"],
  ["Map, Set and kin", "map set weakmap weakset"],
  ["What TypeScript adds", "ts enum"],
];
const OTHERS = "Whole programs";

/** The chapter that a program belongs to. */
export function chapterOf(name: string): string {
  const word = name.split("-")[0]!;
  return CHAPTERS.find(([, words]) => words.split(" ").includes(word))?.[0] ?? OTHERS;
}

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
  const titles = [...CHAPTERS.map(([title]) => title), OTHERS];
  const rows = titles.flatMap((title) => {
    const names = programs.map(({ name }) => name).filter((name) => chapterOf(name) === title);
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
