import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { connect } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { runCli, startCli } from "../support/cli.ts";

const KEY = "c".repeat(64);
let broker: EmbeddedBroker;
beforeAll(async () => {
  broker = await startBroker();
});
afterAll(() => broker.close());

/** No key lies here or above. */
const cwd = mkdtempSync(join(tmpdir(), "broccoli-"));

describe("broccoli worker without files", () => {
  test("has nothing to run where there is no key, and says what would help", async () => {
    const { code, stderr } = await runCli(["worker", "--broker", broker.url], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("BROCCOLI_KEY");
    expect(stderr).toContain("--unsigned");
  });

  test.each([
    ["with a key runs what is signed with it", [], { BROCCOLI_KEY: KEY }, KEY],
    ["with --unsigned runs whatever is pushed", ["--unsigned"], {}, undefined],
  ] as const)("%s", async (_title, flags, env, key) => {
    const prefix = key ? "signed" : "open";
    const args = ["worker", "--name", "desk", "--cluster", prefix, "--broker", broker.url, ...flags];
    const worker = startCli(args, { cwd, env });
    await worker.sees(/and what is pushed/);
    const client = await connect(broker.url, { prefix: `broccoli/${prefix}` });
    const module = await compileModule({ source: "export const six = () => 6;", name: "six" }, { typecheck: false });
    const { six } = await client.use<{ six(): number }>(module, key ? { key } : {});
    expect(await six.delay().get({ timeoutMs: 10_000 })).toBe(6);
    await client.close();
    worker.kill("SIGINT");
    expect((await worker.ended).code).toBe(130);
  });
});
