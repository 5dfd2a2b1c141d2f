/** A detached workflow outlives its client and its keeper (protocol notes 3.5, rules 19 to 22). */
import { expect, test } from "vitest";
import { chordOf, detachedScenario, GONE_MS, keeperOf, runScenario, wrongWith } from "./bench.ts";

test("a detached chord of 100 on four nodes gives its value though its client is gone", () => {
  const run = runScenario(detachedScenario(chordOf(100)));
  expect(wrongWith(run)).toEqual([]);
});

test("nothing of it is left at the broker or in a node once its time is over", () => {
  const { simulation } = runScenario(detachedScenario(chordOf(10)));
  expect([...simulation.broker.store.records.keys()]).toEqual([]);
  expect(simulation.nodes.map((node) => node.detached.warden)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([0, 5, 40])("its keeper may die at any moment of it, back after %s s: the value comes, once", (backS) => {
  const wrong: string[] = [];
  for (let at = GONE_MS + 5; at < 1_000; at += 45) {
    const run = runScenario(detachedScenario(chordOf(100)), (simulation) => {
      simulation.world.after(at, () => {
        const keeper = keeperOf(simulation);
        if (keeper) simulation.cut(keeper, backS * 1_000, 20);
      });
    });
    wrong.push(...wrongWith(run).map((one) => `killed at ${at} ms: ${one}`));
  }
  expect(wrong).toEqual([]);
});
