/** Compiling is quick enough for an editor: a module of one file, warm, by the measure of this machine. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";
import { slowness } from "../../support/slowness.ts";

const LIMIT_MS = 150;
/** The best counts: the machine may be busy with something else. */
const ATTEMPTS = 8;
const FOLDER = "examples/tasks";

test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".ts")))(
  `%s compiles within ${LIMIT_MS} ms once the compiler is warm`,
  async (name) => {
    const file = `${FOLDER}/${name}`;
    await compileModule({ file });
    let best = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const start = performance.now();
      await compileModule({ file });
      best = Math.min(best, performance.now() - start);
    }
    const limit = LIMIT_MS * slowness();
    console.log(`${name}: ${best.toFixed(0)} ms warm, of ${limit.toFixed(0)}`);
    expect(best).toBeLessThanOrEqual(limit);
  },
  60_000,
);
