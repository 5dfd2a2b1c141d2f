/** The example modules as the compiler makes them, and as a person would write them for Espruino (`test/fixtures/references`). */
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { compileModule } from "../../host-client/compiler/index.ts";

export const EXAMPLES = ["numbers", "words", "readings"] as const;
export type Example = (typeof EXAMPLES)[number];

/** The compiler's code. */
export const compiledExample = async (name: Example): Promise<string> =>
  (await compileModule({ file: `examples/tasks/${name}.ts` })).code;

/** The hand-written code, with the same minifier over it: spaces and long names are no merit of the compiler. */
export function referenceExample(name: Example): string {
  const source = readFileSync(new URL(`../fixtures/references/${name}.js`, import.meta.url), "utf8");
  return transformSync(source, { minifyWhitespace: true, minifyIdentifiers: true }).code.trimEnd();
}

/** Calls of each module whose results must be those of Node.js, on any interpreter. */
export const CALLS: Record<Example, string[]> = {
  numbers: ["add(2, 40)", "mul(-6, 7)", "sum([1, 2, 3.5])", "sum([])"],
  words: [
    'count("The cat and the hat on and on")',
    'count("emit on 10 2 on toString emit clone valueOf")',
    "merge([{ a: 1, b: 2 }, { b: 3, on: 4 }, { 7: 1, emit: 2, clone: 3 }])",
    "top({ b: 2, a: 2, z: 9, on: 2, emit: 1, 5: 2 }, 4)",
    "top({}, 3)",
  ],
  readings: [
    "describe([3, 1, 2.5, 10])",
    "smooth([1, 2, 3, 4, 50, 6])",
    "smooth([1, 2, 3], 1)",
    "checksum([49, 50, 51, 52, 53, 54, 55, 56, 57])",
  ],
};
