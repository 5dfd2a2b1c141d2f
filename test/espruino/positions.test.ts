/** Errors of tasks on real nodes name the place in the TypeScript source. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compileModule } from "../../host-client/compiler/index.ts";
import { deploy } from "../../host-client/deploy/deploy.ts";
import type { TaskError } from "../../host-client/errors.ts";
import type { Runtime } from "../../scripts/support/nodes.ts";
import { findInterpreters } from "../support/interpreter.ts";
import { startPushCluster, type PushCluster } from "../support/push-cluster.ts";

const FILE = "test/fixtures/trouble/trouble.ts";
const LIMIT_MS = 90_000;

/** Task, arguments, and where it fails: file, line and column, counted from 1. */
const FAILURES: [task: string, args: unknown[], message: string, place: string][] = [
  ["deep", [90], "too hot: 180", "trouble.ts:8:33"],
  ["inCallback", [[1, 99]], "too hot: 198", "trouble.ts:8:33"],
  ["missing", [{}], "undefined", "trouble.ts:33:10"],
  ["elsewhere", ["kitchen"], "undefined", "sensor.ts:8:10"],
  ["afterWaiting", [101], "too hot: 101", "trouble.ts:8:33"],
  ["rejected", [], "not today", "trouble.ts:47:25"],
];

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "broccoli-maps-"));
  process.env.XDG_CACHE_HOME = cache;
});
afterEach(() => {
  delete process.env.XDG_CACHE_HOME;
  rmSync(cache, { recursive: true });
});

describe.each([{ name: "simulator" }, ...findInterpreters()])("an error of a task on $name", ({ name }) => {
  let all: PushCluster;
  beforeAll(async () => {
    all = await startPushCluster({ runtime: name as Runtime });
  }, LIMIT_MS);
  afterAll(() => all.close());

  test(
    "names its place in the source, however deep",
    async () => {
      const module = await compileModule({ file: FILE });
      await deploy(all.cluster, module);
      for (const [task, args, message, place] of FAILURES) {
        const error = (await all.cluster
          .submit({ task: `trouble.${task}`, args })
          .get({ timeoutMs: 60_000 })
          .catch((thrown: unknown) => thrown)) as TaskError;
        expect.soft(error.message).toContain(message);
        expect.soft(error.position, task).toBe(`test/fixtures/trouble/${place}`);
        expect.soft(error.trace?.[0], task).toBe(error.position);
        if (task === "deep") expect.soft(error.trace?.[1]).toBe("test/fixtures/trouble/trouble.ts:13:57");
      }
    },
    LIMIT_MS,
  );
});
