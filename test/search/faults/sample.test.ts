/** Whole clusters under faults, from fresh seeds: 2,000 each time, more where BROCCOLI_LONG says so; BROCCOLI_SEED replays. */
import { expect, test } from "vitest";
import { shrink } from "../../../host-client/testing/shrink.ts";
import { scenarioOf } from "../../../host-client/testing/scenario.ts";
import { runScenario } from "../../../host-client/testing/simulation.ts";
import { runFaults } from "../../../scripts/faults.ts";

const RUNS = process.env.BROCCOLI_LONG ? 100_000 : 2_000;

test(`${RUNS} clusters under random faults keep every invariant`, { timeout: 600_000 }, () => {
  const seed = Number(process.env.BROCCOLI_SEED ?? Math.floor(Math.random() * 1e9));
  const report = runFaults(RUNS, seed);
  const failed = report.violations.map((one) => `seed ${one.seed}: ${one.invariant}`);
  expect(failed, `replay with: npm run faults -- --runs 1 --seed SEED (this run began at ${seed})`).toEqual([]);
});

test("the same seed gives the same run, to the last packet", () => {
  const packets = (seed: number) => {
    const lines: string[] = [];
    runScenario(scenarioOf(seed), (simulation) => (simulation.broker.trace = (line) => lines.push(line)));
    return lines;
  };
  for (let seed = 1; seed <= 20; seed++) expect(packets(seed)).toEqual(packets(seed));
});

test("a failing scenario shrinks to what still fails, and is data that replays", () => {
  // a workflow that expects what no cluster gives: every scenario with such a task fails
  const invariant = "atMostOnce never runs twice";
  const broken = [...Array(200).keys()]
    .map((seed) => scenarioOf(seed))
    .find((one) => JSON.stringify(one).includes("sim.flaky"))!;
  const text = JSON.stringify(broken).replaceAll("sim.flaky", "sim.once");
  const scenario = JSON.parse(text);
  const small = shrink(scenario, invariant);
  expect(JSON.stringify(small).length).toBeLessThanOrEqual(text.length);
  expect(runScenario(JSON.parse(JSON.stringify(small))).violations).toEqual(runScenario(small).violations);
});
