/** Pushes that go on and on: memory, reboots, versions, and a stream of tasks under them. */
import { describe, expect, it } from "vitest";
import { deploy } from "../../host-client/deploy/deploy.ts";
import type { Runtime } from "../../scripts/support/nodes.ts";
import { findInterpreters } from "../support/interpreter.ts";
import { answering, answerOf, pushClusters } from "../support/push-cluster.ts";

const DEADLINE_MS = 120_000;

/** Pushes and calls: the issue's own numbers in the long run. */
const PUSHES = process.env.BROCCOLI_LONG ? 100 : 30;
/** The plain build has 256 KB of flash, of which each version takes a page; an ESP32 has 896 KB. */
const pushesOn = (name: string) => (name === "espruino-linux" ? Math.min(PUSHES, 40) : PUSHES);
const CALLS = process.env.BROCCOLI_LONG ? 500 : 200;
const REPLACEMENTS = 10;

/** About 2 KB. */
const FILLER = Array.from(
  { length: 28 },
  (_, i) => `exports.f${i}=function(a,b){return a*${i}+b*b-a/(b+1)+"${i}"};`,
).join("");

/** Free variables after a collection, asked of the node itself. */
const MEMORY = {
  name: "memory",
  hash: "",
  code: `exports.free=function(){Modules.getCached().forEach(function(n){if(n[0]=="$")Modules.removeCached(n)});return process.memory().free};exports.$={free:[0,0]};`,
};

describe.each(findInterpreters())("on $name", ({ name }) => {
  const runtime = name as Runtime;
  const pushes = pushesOn(name);
  const start = pushClusters();

  it(
    `${pushes} pushes of two modules in turn lose no memory, reboot nothing, and run the right version each time`,
    async () => {
      const all = await start({ runtime });
      const { cluster } = all;
      await deploy(cluster, MEMORY);
      const free = () => cluster.submit({ task: "memory.free", args: [] }).get() as Promise<number>;
      const boot = cluster.online[0].boot;
      const measured: number[] = [];
      for (let i = 0; i < pushes; i++) {
        const module = i % 2 ? "odd" : "even";
        const report = await deploy(cluster, answering(i, module, FILLER));
        expect(report.nodes[0], `push ${i}`).toMatchObject({ state: "running" });
        expect(await answerOf(cluster, module), `push ${i}`).toBe(i);
        if (i === 5 || i === pushes - 1) measured.push(await free());
      }
      expect(cluster.online[0].boot).toBe(boot);
      const [early, late] = measured;
      expect(late, `free variables: ${measured}`).toBeGreaterThan(early - 50);
    },
    DEADLINE_MS,
  );

  it(
    `${CALLS} calls while the module is replaced ${REPLACEMENTS} times: none fails, a pinned one runs its version`,
    async () => {
      const all = await start({ runtime, count: 2 });
      const { cluster } = all;
      const first = await deploy(cluster, answering(0));
      const calls: Promise<unknown>[] = [];
      const stream = (version: number, hash: string) => {
        for (let i = 0; i < CALLS / (REPLACEMENTS + 1); i++) {
          calls.push(answerOf(cluster, "words", hash).then((value) => expect(value).toBe(version)));
          calls.push(answerOf(cluster).then((value) => expect(value).toBeGreaterThanOrEqual(version)));
        }
      };
      stream(0, first.hash);
      for (let version = 1; version <= REPLACEMENTS; version++) {
        const report = await deploy(cluster, answering(version));
        stream(version, report.hash);
      }
      await Promise.all(calls);
      expect(await answerOf(cluster)).toBe(REPLACEMENTS);
    },
    DEADLINE_MS,
  );
});
