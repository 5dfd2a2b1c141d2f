/** Patterns that are compiled on the node, run here, against Node.js's own: random ones, valid or not. */
import { runInNewContext } from "node:vm";
import { generate } from "astring";
import { expect, test } from "vitest";
import { closure } from "../../../host-client/compiler/runtime.ts";

const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1e6);
let state = seed;
const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const ATOMS =
  "a b c A 1 _ . \\w \\d \\s \\W \\D \\S \\b \\B ^ $ [abc] [^a] [a-c1] [\\w-] [^\\d_] [-a] [a\\]b] \\. \\x61 \\u0062 \\n - / \\/".split(
    " ",
  );
const SIGNS = [..."()[]{}*+?|\\^$.-,ab1<>=!:"];
const QUANTIFIERS = ["*", "+", "?", "{2}", "{1,}", "{0,2}", "*?", "+?", "??", "{1,2}?"];
const OPENINGS = ["(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<n>"];

/** A pattern that mostly is one. */
function pattern(depth: number): string {
  let text = "";
  for (let i = 1 + Math.floor(random() * 3); i > 0; i--) {
    const isGroup = depth > 0 && random() < 0.35;
    text += isGroup ? `${oneOf(OPENINGS)}${pattern(depth - 1)})` : random() < 0.06 ? "\\1" : oneOf(ATOMS);
    if (random() < 0.35) text += oneOf(QUANTIFIERS);
  }
  return random() < 0.2 ? `${text}|${pattern(0)}` : text;
}
const rubbish = () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => oneOf(SIGNS)).join("");
const text = () => Array.from({ length: Math.floor(random() * 9) }, () => oneOf([..."aabbcCA1_ \n-/."])).join("");

function runtimeRegExp(): (source: string, flags: string) => RegExp {
  const code = closure(["$newRegExp"]).map(({ node }) => generate(node as never));
  return runInNewContext(`${code.join("\n")}; $newRegExp`);
}
const outcome = (make: () => RegExp, subject: string) => {
  try {
    const found = make().exec(subject);
    return found && [found.index, ...found, found.groups ? { ...found.groups } : null];
  } catch (error: any) {
    return /not known to a node/.test(error.message) ? "unknown" : error.name;
  }
};

test(`a pattern made on a node finds what Node.js finds, or is refused (seed ${seed})`, { timeout: 60_000 }, () => {
  const make = runtimeRegExp();
  const wrong: unknown[] = [];
  let known = 0;
  for (let i = 0; i < 4000; i++) {
    const source = i % 5 ? pattern(2) : rubbish();
    const flags = oneOf(["", "", "i", "m", "s", "y", "gi"]);
    const subject = text();
    const got = JSON.stringify(outcome(() => make(source, flags), subject));
    const wanted = JSON.stringify(outcome(() => new RegExp(source, flags), subject));
    if (got === '"unknown"') continue;
    known++;
    if (got !== wanted) wrong.push([source, flags, subject, got, wanted]);
    else if (!wanted.startsWith('"') && make(source, flags).source !== new RegExp(source, flags).source)
      wrong.push([source, make(source, flags).source]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(known).toBeGreaterThan(3000);
});
