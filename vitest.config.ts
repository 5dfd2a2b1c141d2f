import { defineConfig } from "vitest/config";

/** Layers whose tests wait for processes, threads and sockets of the machine. */
const REAL_LAYERS = ["broker", "cli", "espruino", "flash", "threads"].map((layer) => `test/${layer}/**/*.test.ts`);

/** All pure, none of them quick: what looks for faults (fresh seeds, deliberate bugs, a cut of power at every byte), budgets of time. */
const SEARCHES = "test/{search,speed}/**/*.test.ts";

export default defineConfig({
  test: {
    // Generous: many tests wait for real processes, and the machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    // One more than cores: the tests of real processes wait most of their time.
    maxWorkers: 3,
    // Gold files are written anew by UPDATE_GOLD=1 npx vitest run FILES.
    update: process.env.UPDATE_GOLD === "1",
    // Most of a quick run would else go into reading TypeScript that has not changed since the last one.
    experimental: { fsModuleCache: true },
    projects: [
      // One process for many files: to load the compiler anew for each took as long as the tests.
      { extends: true, test: { name: "pure", include: ["test/{unit,simulation}/**/*.test.ts"], isolate: false } },
      { extends: true, test: { name: "search", include: [SEARCHES], isolate: false } },
      // One more attempt in CI, shown as `(retry x1)`, for what a busy machine does to real processes. Nothing pure gets one.
      { extends: true, test: { name: "real", include: REAL_LAYERS, retry: process.env.CI ? 1 : 0 } },
    ],
  },
});
