/** Random programs come out on nodes as in this process: a few of a known seed each time, 2,000 of a fresh one in the long run. */
import { expect, test } from "vitest";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { featureTarget } from "../../node-firmware/simulator/features.ts";
import { widened } from "../support/programs.ts";
import { runRandom } from "../support/random-programs.ts";

const isLong = process.env.BROCCOLI_LONG !== undefined;
const given = process.env.BROCCOLI_SEED;
const seed = given ? Number(given) : isLong ? Date.now() % 1e9 : 4;
const COUNT = isLong ? 2000 : 20;
const LIMIT_MS = isLong ? 1_500_000 : 120_000;
/** Programs that nest too deep for a node, or that are refused. */
const SHARE_LEFT_OUT = 0.05;

type Run = Parameters<typeof runRandom>;

async function check(target: Run[0], name: string, widen?: Run[3]): Promise<void> {
  console.log(`random programs on ${name}: ${COUNT} of seed ${seed} (BROCCOLI_SEED runs another)`);
  const { same, refused, differ } = await runRandom(target, COUNT, seed, widen);
  expect(differ).toEqual([]);
  expect(refused).toBeLessThanOrEqual(COUNT * SHARE_LEFT_OUT);
  expect(same + refused).toBe(COUNT);
}

test("random programs come out on the simulator as on Node.js", () => check(featureTarget, "the simulator"), LIMIT_MS);

test(
  "and so do those with texts beyond ASCII",
  () => check(featureTarget, "the simulator, beyond ASCII", widened),
  LIMIT_MS,
);

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no random program ran on it`);
  test.skipIf(!path)(
    `random programs come out on ${name} as on Node.js`,
    () => check(interpreterTarget(path!), name),
    LIMIT_MS,
  );
  test.skipIf(!path)(
    `and so do those with texts beyond ASCII on ${name}`,
    () => check(interpreterTarget(path!), `${name}, beyond ASCII`, widened),
    LIMIT_MS,
  );
}
