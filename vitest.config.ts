import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Generous: many tests wait for real processes, and the machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    // Gold files are written anew by UPDATE_GOLD=1 npx vitest run FILES.
    update: process.env.UPDATE_GOLD === "1",
  },
});
