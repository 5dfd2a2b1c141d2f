/** What `broccoli check` says a module costs, against what it costs on the ESP32-like interpreter. */
import { afterEach, describe, expect, test } from "vitest";
import { compileModule } from "../../host-client/compiler/index.ts";
import { bootInterpreter, findInterpreters, stopInterpreters } from "../support/interpreter.ts";

const NAME = "espruino-esp32like";
const interpreter = findInterpreters().find(({ name }) => name === NAME);
if (!interpreter) console.warn(`SKIPPED: no ${NAME} on the PATH; estimates are not held against it`);
afterEach(stopInterpreters);

/** An estimate may be off by this share, or by a dozen variables where that is more. */
const TOLERANCE = 0.15;
const DOZEN = 12;

function expectNear(estimate: number, truth: number): void {
  expect(Math.abs(estimate - truth), `${estimate} for ${truth}`).toBeLessThanOrEqual(
    Math.max(DOZEN, truth * TOLERANCE),
  );
}
const LIMIT_MS = 60_000;

/** Loads the module from flash, or its text from RAM, and prints how many variables more are in use. */
const BOOT = `
function cost(load){var before=process.memory().usage;load();return process.memory().usage-before;}
function fromFlash(){kept=require("v.x");}
function fromRam(){kept={};new Function("exports",require("Storage").read("v.x").split("\\x00").join(""))(kept);}
setTimeout(function(){cost(function(){});print("COST "+cost(HOW)+" END");},1);`;

async function measured(code: string, how: "fromFlash" | "fromRam"): Promise<number> {
  const node = bootInterpreter(interpreter!, { ".bootcde": BOOT.replace("HOW", how), "v.x": code });
  return Number(/COST (\d+) END/.exec(await node.waitFor(/COST \d+ END/))![1]);
}

describe.skipIf(!interpreter)("the estimate of a module's variables", () => {
  test.each([
    "examples/tasks/numbers.ts",
    "examples/tasks/words.ts",
    "examples/tasks/readings.ts",
    "test/fixtures/check/lists.ts",
  ])(
    "is near the truth for %s, from flash and from RAM",
    async (file) => {
      const { code, flashVariables, ramVariables } = await compileModule({ file });
      const flash = await measured(code, "fromFlash");
      const ram = await measured(code, "fromRam");
      expectNear(flashVariables, flash);
      expectNear(ramVariables, ram);
    },
    LIMIT_MS,
  );

  test(
    "is near the truth for one that carries the exact runtime",
    async () => {
      const { code, flashVariables } = await compileModule({ file: "test/fixtures/check/filled.ts" });
      const flash = await measured(code, "fromFlash");
      expectNear(flashVariables, flash);
    },
    LIMIT_MS,
  );
});
