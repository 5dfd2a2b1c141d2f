/** The example modules beside hand-written ones, on the interpreters: the same results, and nearly the same instructions. */
import { afterEach, describe, expect, test } from "vitest";
import { compileModule } from "../../host-client/compiler/index.ts";
import { evaluateModule } from "../../host-client/compiled-module.ts";
import { countInstructions, findValgrind } from "../support/instructions.ts";
import {
  findInterpreters,
  newFolder,
  startInterpreter,
  stopInterpreters,
  type Interpreter,
} from "../support/interpreter.ts";
import { CALLS, EXAMPLES, compiledExample, referenceExample, type Example } from "../support/references.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const LIMIT_MS = 120_000;
const interpreters = findInterpreters();
afterEach(stopInterpreters);

const scriptOf = (code: string, calls: string[]) =>
  [
    "var exports={};",
    `(function(){${code}\n})();`,
    ...calls.map((call) => `print("="+JSON.stringify(exports.${call}));`),
    'print("end");',
  ].join("\n");

async function run(interpreter: Interpreter, script: string): Promise<unknown[]> {
  const folder = newFolder();
  writeFileSync(join(folder, "script.js"), script, "latin1");
  const running = startInterpreter(interpreter, ["script.js"], folder);
  const text = await running.waitFor("end\r\n").catch(() => running.waitFor("end"));
  return [...text.matchAll(/=(["[{\d-].*)/g)].map(([, json]) => JSON.parse(json!));
}

async function onNode(name: Example): Promise<unknown[]> {
  const source = (await import(`../../examples/tasks/${name}.ts`)) as Record<string, unknown>;
  return CALLS[name].map((call) => new Function("tasks", `return tasks.${call}`)(source));
}

describe.each(interpreters)("$name", (interpreter) => {
  test.each(EXAMPLES)(
    "%s gives what it gives in Node.js, compiled as written by hand",
    async (name) => {
      const expected = await onNode(name);
      expect(await run(interpreter, scriptOf(await compiledExample(name), CALLS[name]))).toEqual(expected);
      expect(await run(interpreter, scriptOf(referenceExample(name), CALLS[name]))).toEqual(expected);
    },
    LIMIT_MS,
  );
});

describe.each(interpreters)("lists and dictionaries on $name", (interpreter) => {
  const CALLS_OF_LISTS = [
    "ascending([0.9,0.1,0.5,-3,0.30000001,3.5,-0.5,2,2,0])",
    "descending([5,3,9,1,1,3,2,8,7,3,3])",
    'byName(["b","a","c","aa","B","a"])',
    "keys({b:2,a:2,z:9,on:2,emit:1,5:2})",
    "doubled({b:1,10:2,a:3,9:4,on:5,clone:6})",
    "rounds(5)",
    "blocks(7)",
  ];

  test(
    "are what they are in Node.js",
    async () => {
      const source = (await import("../fixtures/check/lists.ts")) as Record<string, unknown>;
      const expected = CALLS_OF_LISTS.map((call) => new Function("tasks", `return tasks.${call}`)(source));
      const { code } = await compileModule({ file: "test/fixtures/check/lists.ts" });
      const script = scriptOf(code, CALLS_OF_LISTS);
      expect(await run(interpreter, script)).toEqual(expected);
    },
    LIMIT_MS,
  );
});

test("on a PC the compiled modules give the same", async () => {
  for (const name of EXAMPLES) {
    const tasks = evaluateModule(`${name}@0`, await compiledExample(name));
    expect(Object.keys(tasks).length).toBeGreaterThan(0);
  }
});

/** Work of some ten thousand steps of the interpreter: enough for the loops to outweigh the rest. */
const WORK: [Example, string[]][] = [
  [
    "readings",
    [
      "smooth([1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24])",
      "checksum([1,2,3,4,5,6,7,8])",
      "describe([1,2,3,4,5,6,7,8,9,10,11,12])",
    ],
  ],
  [
    "numbers",
    ["sum([1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30])", "add(1,2)", "mul(3,4)"],
  ],
];
/** Instructions of the hand-written module to those of the compiled one, at least. */
const SPEED = 0.9;
const counted = interpreters.filter(({ name }) => name === "espruino-esp32like");

describe.skipIf(!counted.length || !findValgrind())("counted in instructions", () => {
  const cost = async (code: string, calls: string[]) =>
    (await countInstructions(counted[0]!, scriptOf(code, calls), "end")) -
    (await countInstructions(counted[0]!, scriptOf(code, []), "end"));

  test.each(WORK)(
    "%s runs at 90 % of the speed of the hand-written module or more",
    async (name, calls) => {
      const compiled = await cost(await compiledExample(name), calls);
      const byHand = await cost(referenceExample(name), calls);
      console.log(`${name}: ${compiled} instructions, by hand ${byHand}: ${((100 * byHand) / compiled).toFixed(1)} %`);
      expect(byHand / compiled).toBeGreaterThanOrEqual(SPEED);
    },
    5 * LIMIT_MS,
  );
});
