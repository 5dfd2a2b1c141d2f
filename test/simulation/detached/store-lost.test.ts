/** Detached workflows when the broker forgets, when all peers go, when two claim at once (protocol notes 9, property 15). */
import { expect, test } from "vitest";
import { call, calls, chordOf, detachedScenario, GONE_MS, keeperOf, runScenario, wrongWith } from "./bench.ts";

/** Forty seconds of work: several renewals of the head. */
const long = () => ({
  chain: [call("wait", "a0", [5_000]), { chord: [calls("mix", 40, "h"), call("wait", "ab", [30_000])] }] as any,
});

test("a broker that loses its store is told all of it again by the keeper", () => {
  const wrong = [200, 1_000, 5_500, 12_000].flatMap((at) => {
    const faults = [
      { kind: "leave" as const, at: GONE_MS, client: 0 },
      { kind: "broker" as const, at, downMs: 2_000, keep: false },
    ];
    return wrongWith(runScenario(detachedScenario(long(), { faults })));
  });
  expect(wrong).toEqual([]);
});

test("a keeper that dies after the store was lost is replaced all the same", () => {
  const faults = [
    { kind: "leave" as const, at: GONE_MS, client: 0 },
    { kind: "broker" as const, at: 3_000, downMs: 1_000, keep: false },
  ];
  const run = runScenario(detachedScenario(long(), { faults }), (simulation) => {
    simulation.world.after(20_000, () => simulation.cut(keeperOf(simulation)!, 40_000, 20));
  });
  expect(wrongWith(run)).toEqual([]);
  expect(run.simulation.adoptions).toBeGreaterThan(0);
});

test("a power cut of the whole site, at any moment: the peers that come back go on", () => {
  const wrong: string[] = [];
  for (let at = GONE_MS + 5; at < 900; at += 80) {
    const run = runScenario(detachedScenario(chordOf(60)), (simulation) => {
      simulation.world.after(at, () =>
        simulation.nodes.forEach((node, i) => simulation.cut(node, 5_000 + 900 * i, 20)),
      );
    });
    wrong.push(...wrongWith(run).map((one) => `cut at ${at} ms: ${one}`));
  }
  expect(wrong).toEqual([]);
});

test("a keeper whose death no will tells is replaced when its head was not renewed", () => {
  const run = runScenario(detachedScenario(long()), (simulation) => {
    simulation.world.after(2_000, () => {
      const keeper = keeperOf(simulation)!;
      keeper.crash(); // and the broker never says so
    });
  });
  expect(wrongWith(run)).toEqual([]);
  expect(run.simulation.adoptions).toBe(1);
});

test("keepers that die one after the other are replaced as long as a named one is left", () => {
  const run = runScenario(detachedScenario(long()), (simulation) => {
    for (const at of [1_000, 9_000, 17_000]) {
      simulation.world.after(at, () => simulation.cut(keeperOf(simulation)!, 300_000, 20));
    }
  });
  expect(wrongWith(run)).toEqual([]);
  expect(run.simulation.adoptions).toBe(3);
});

test("what ran before a checkpoint does not run again with the next keeper", () => {
  const chain = { chain: [call("mix", "a0"), call("wait", "a1", [8_000]), call("wait", "a2", [8_000])] };
  const run = runScenario(detachedScenario(chain), (simulation) => {
    simulation.world.after(14_000, () => simulation.cut(keeperOf(simulation)!, 40_000, 20));
  });
  expect(wrongWith(run)).toEqual([]);
  const { ran } = run.simulation.book;
  expect([ran.get("a0"), ran.get("a1"), ran.get("a2")]).toEqual([1, 1, 2]);
});

test("a step that must not run twice is an error for the next keeper", () => {
  const chain = {
    chain: [call("mix", "a0"), call("once", "a1", [], { atMostOnce: true }), call("wait", "a2", [9_000])],
  };
  const run = runScenario(detachedScenario(chain), (simulation) => {
    simulation.world.after(300, () => simulation.cut(keeperOf(simulation)!, 40_000, 20));
  });
  const [{ lines }] = run.simulation.endings;
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('!["WorkerLostError"');
  expect(lines[0]).toContain("sim.once");
  expect(run.simulation.book.ran.get("a1")).toBe(1);
});
