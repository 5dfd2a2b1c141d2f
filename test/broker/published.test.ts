/** What a push costs, whom it reaches, and what a library gets of it: simulated nodes that run the whole firmware. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compileModule } from "../../host-client/compiler/index.ts";
import { deploy } from "../../host-client/deploy/deploy.ts";
import { rollback } from "../../host-client/deploy/operations.ts";
import { CHUNK_BYTES } from "../../shared/protocol/manifest.ts";
import { answering, answerOf, startPushCluster, statements, type PushCluster } from "../support/push-cluster.ts";

let all: PushCluster | undefined;
afterEach(async () => {
  await all?.close();
  all = undefined;
});

const start = async (count: number, labels?: string[]) => {
  all = await startPushCluster({ runtime: "simulator", count, ...(labels && { labels }) });
  return all.cluster;
};

/** What the compiler would say of it: a node makes room for so much before it loads a version beside another one. */
const LONG_VARIABLES = 1_700;

/** The statements stand first: versions differ in their last chunk alone. */
const long = (value: number, name = "words") => ({
  ...answering(value, name, statements(7_000)),
  flashVariables: LONG_VARIABLES,
});

/** Two manifests with their topics, for four chunks. */
const MANIFESTS_BYTES = 900;

describe("what a host publishes", () => {
  it("does not depend on the number of nodes, and is the code and its manifests", async () => {
    const bytes: number[] = [];
    for (const count of [1, 6]) {
      const report = await deploy(await start(count), answering(1, "words", statements(1_000)));
      expect(report.nodes.map(({ state }) => state)).toEqual(new Array(count).fill("running"));
      bytes.push(report.published);
      await all?.close();
    }
    expect(bytes[0]).toBe(bytes[1]);
    expect(bytes[0]).toBeLessThan(1_000 + MANIFESTS_BYTES);
  }, 180_000);

  it("is nothing for what the broker has, and of a new version what has changed", async () => {
    const cluster = await start(1);
    const first = await deploy(cluster, long(1));
    expect(first.published).toBeGreaterThan(3 * CHUNK_BYTES);
    expect(await deploy(cluster, long(1))).toMatchObject({ unchanged: true, published: 0 });
    expect((await deploy(cluster, long(2))).published).toBeLessThan(CHUNK_BYTES + MANIFESTS_BYTES);
    expect((await deploy(cluster, long(2, "others"))).published).toBeLessThan(MANIFESTS_BYTES);
    expect([await answerOf(cluster), await answerOf(cluster, "others")]).toEqual([2, 2]);
  }, 180_000);

  it("is no code for a rollback: nodes still hold the version before", async () => {
    const cluster = await start(2);
    await deploy(cluster, long(1));
    await deploy(cluster, long(2));
    const report = await rollback(cluster, "words");
    expect(report.published).toBeLessThan(MANIFESTS_BYTES);
    expect(report.nodes.map(({ state }) => state)).toEqual(["running", "running"]);
    expect(await answerOf(cluster)).toBe(1);
  }, 180_000);
});

describe("calls that name a version", () => {
  it("run it, though it was replaced again and again while they waited", async () => {
    const cluster = await start(1);
    const hashes: string[] = [];
    for (let value = 1; value <= 5; value++) hashes.push((await deploy(cluster, answering(value))).hash);
    const values = await Promise.all([...hashes, ""].map((hash) => answerOf(cluster, "words", hash)));
    expect(values).toEqual([1, 2, 3, 4, 5, 5]);
  }, 180_000);
});

describe("a push to labels", () => {
  it("reaches nodes that carry one of them, and no others", async () => {
    const cluster = await start(1, ["outside"]);
    const report = await deploy(cluster, answering(1), { labels: ["outside", "roof"] });
    expect(report.nodes).toEqual([expect.objectContaining({ state: "running" })]);
    const other = await deploy(cluster, answering(1, "cellar"), { labels: ["cellar"] });
    expect(other.nodes).toEqual([]);
    expect(cluster.online[0].modules).toEqual({ words: report.hash });
  }, 180_000);
});

describe("from the library", () => {
  const source = "export function add(a: number, b: number): number {\n  return a + b;\n}\n";
  interface Adding {
    add(a: number, b: number): number;
  }

  it("push gives the typed tasks of the version that was pushed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "broccoli-library-"));
    const file = join(folder, "adding.ts");
    writeFileSync(file, source);
    const cluster = await start(1);
    const { add } = await cluster.push<Adding>(file);
    writeFileSync(file, source.replace("a + b", "a * b"));
    const later = await cluster.push<Adding>(file);
    expect([await add.delay(3, 4).get(), await later.add.delay(3, 4).get()]).toEqual([7, 12]);
    rmSync(folder, { recursive: true });
  }, 180_000);

  it("use takes what a build has compiled, as JSON", async () => {
    const built = JSON.stringify(await compileModule({ source, name: "adding" }));
    const cluster = await start(1);
    const { add } = await cluster.use<Adding>(JSON.parse(built));
    expect(await add.delay(3, 4).get()).toBe(7);
  }, 180_000);
});
