/** Hostile packets against the firmware on the ESP32-like interpreter, whose memory is bounded. BROCCOLI_SEED replays. */
import { expect, test } from "vitest";
import { runFuzz } from "../../scripts/fuzz.ts";
import { findInterpreter } from "../../scripts/support/nodes.ts";

const NAME = "espruino-esp32like";
const here = findInterpreter(NAME) !== undefined;
if (!here) console.warn(`\n### SKIPPED: hostile packets on ${NAME}, which is not here ###\n`);

/** They take ten minutes: only in the long run. */
const PACKETS = 50_000;
const GROWTH = 20;

test.skipIf(!here || !process.env.BROCCOLI_LONG)(
  `a node with 5,000 variables bears ${PACKETS} hostile packets: no death, no growth`,
  { timeout: 1_800_000 },
  async () => {
    const seed = Number(process.env.BROCCOLI_SEED ?? Math.floor(Math.random() * 1e9));
    const told: string[] = [];
    const report = await runFuzz(NAME, PACKETS, seed, (text) => told.push(text));
    const message = `npm run fuzz -- --on ${NAME} --packets ${PACKETS} --seed ${seed}: ${JSON.stringify(report)}`;
    expect(told, message).toEqual([]);
    expect(report.vars_after, message).toBeLessThanOrEqual(report.vars_before + GROWTH);
    expect(report.dropped, message).toBeGreaterThan(0);
  },
);
