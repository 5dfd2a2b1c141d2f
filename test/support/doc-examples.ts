/** The TypeScript in the docs, so that tests can run it: programs, the modules that they push, and what they print. */
import { readFileSync } from "node:fs";

export interface DocExample {
  /** `docs/guide.md:40` */
  place: string;
  code: string;
  /** JSON of what its `console.log(...)` lines are said to print, in their order. */
  expected: string[];
}

export interface DocExamples {
  programs: DocExample[];
  /** Blocks that begin with a comment of their file's name. */
  files: { [path: string]: string };
}

const BLOCK = /^```ts\n([\s\S]*?)^```$/gm;
const FILE_NAME = /^\/\/ (\S+\.ts)\n/;
/** What follows a dash is for people. */
const PRINTED = /console\.log\(.*\); \/\/ (.+?)(?: – .*)?$/gm;

/** All examples of a page. A block without `connect` or `testCluster` is an excerpt, and not run. */
export function docExamples(page: string): DocExamples {
  const text = readFileSync(page, "utf8");
  const found: DocExamples = { programs: [], files: {} };
  for (const match of text.matchAll(BLOCK)) {
    const code = match[1];
    const file = FILE_NAME.exec(code)?.[1];
    if (file) found.files[file] = code;
    if (!/await (connect|testCluster)\(/.test(code)) continue;
    const line = text.slice(0, match.index).split("\n").length;
    const expected = [...code.matchAll(PRINTED)].map(([, value]) => JSON.stringify(JSON.parse(value)));
    found.programs.push({ place: `${page}:${line}`, code, expected });
  }
  return found;
}
