/** Compiling is quick enough for an editor: a module of one file, warm, measured beside a loop that takes as long. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";
import { REFERENCE_MS, reference } from "../../support/slowness.ts";

const LIMIT_MS = 150;
/** Another try where one took too long: the machine may be busy with something else. */
const ATTEMPTS = 8;
const FOLDER = "examples/tasks";

test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".ts")))(
  `%s compiles within ${LIMIT_MS} ms once the compiler is warm`,
  async (name) => {
    const file = `${FOLDER}/${name}`;
    await compileModule({ file });
    let best = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && best > LIMIT_MS; attempt++) {
      const start = performance.now();
      await compileModule({ file });
      const took = performance.now() - start;
      best = Math.min(best, (took * REFERENCE_MS) / Math.max(REFERENCE_MS, reference()));
    }
    console.log(`${name}: ${best.toFixed(0)} ms warm`);
    expect(best).toBeLessThanOrEqual(LIMIT_MS);
  },
  120_000,
);
