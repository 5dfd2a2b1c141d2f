/** Built firmware is taken from where it is kept only while a build would give the same. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildNode, entryOf, type NodeFirmware } from "../../../host-client/firmware.ts";
import { keptFirmware, MAX_KEPT } from "../../../host-client/firmware-cache.ts";

let root: string;
let source: string;
let folder: string;
let builds: number;

/** Well before any build of these tests. */
const LONG_AGO = new Date("2020-01-01");

const writeSource = (text: string, written = LONG_AGO) => {
  writeFileSync(source, text);
  utimesSync(source, written, written);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "firmware-cache-"));
  [source, folder, builds] = [join(root, "entry.ts"), join(root, "cache"), 0];
  writeSource("print(1)");
});
afterEach(() => rmSync(root, { recursive: true }));

/** Stands for a build: what it gives can be told from every other. */
async function build(): Promise<NodeFirmware> {
  const code = Buffer.from(`${readFileSync(source, "latin1")}\xff${++builds}`, "latin1");
  const resident = { bytes: code.length, functions: 0, parameters: 0, variables: 0 };
  const report = { bytes: code.length, resident, cold: [], names: {} };
  return { files: { ".bootcde": code }, statements: [0], report, inputs: [source] };
}

const kept = (recipe = ["entry"], folders = [folder]) => keptFirmware(recipe, build, folders);
const onlyFile = () => {
  const [name, ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  return join(folder, name);
};

describe("a firmware that was built", () => {
  it("is not built again, and comes back byte for byte", async () => {
    const first = await kept();
    expect(await kept()).toEqual(first);
    expect(builds).toBe(1);
  });

  it("is built again for another entry or prefix", async () => {
    for (const recipe of [["a"], ["b"], ["a", "$c"], ["a$c"]]) await kept(recipe);
    expect(builds).toBe(4);
  });

  it("is built again once one of its sources has changed, or is gone", async () => {
    await kept();
    writeSource("print(2)");
    expect((await kept()).files[".bootcde"].toString()).toContain("print(2)");
    expect(builds).toBe(2);
    const gone = () => keptFirmware(["entry"], () => Promise.reject(new Error("no source")), [folder]);
    rmSync(source);
    await expect(gone()).rejects.toThrow("no source");
  });

  it("is not kept where a source was written while it was built", async () => {
    writeSource("print(1)", new Date(Date.now() + 60_000));
    await kept();
    await kept();
    expect(builds).toBe(2);
  });

  it("is built each time with BROCCOLI_NO_CACHE=1", async () => {
    process.env.BROCCOLI_NO_CACHE = "1";
    try {
      await kept();
      await kept();
      expect(builds).toBe(2);
    } finally {
      delete process.env.BROCCOLI_NO_CACHE;
    }
  });
});

describe("what lies where firmware is kept", () => {
  const DAMAGES: [what: string, damage: (text: string) => string][] = [
    ["empty", () => ""],
    ["cut in its middle", (text) => text.slice(0, text.length / 2)],
    ["short of its last byte", (text) => text.slice(0, -1)],
    ["one with a letter changed", (text) => text.replace("print", "pr1nt").replace("cHJpbnQ", "cHJpbnR")],
    ["another program's", () => '{"version":1}'],
    ["its contents without the digest", (text) => text.slice(text.indexOf("\n") + 1)],
    ["no text", () => "\u0000\ufffd".repeat(99)],
  ];

  it.each(DAMAGES)("is built anew and replaced: %s", async (_what, damage) => {
    await kept();
    const good = readFileSync(onlyFile(), "utf8");
    expect(damage(good)).not.toBe(good);
    writeFileSync(onlyFile(), damage(good));
    await kept();
    await kept();
    expect(builds).toBe(2);
  });

  it("is no more than so many, the newest", async () => {
    await kept(["the first"]);
    utimesSync(onlyFile(), LONG_AGO, LONG_AGO);
    const oldest = readdirSync(folder)[0];
    for (let i = 1; i < MAX_KEPT; i++) await kept([String(i)]);
    expect(readdirSync(folder)).toContain(oldest);
    await kept(["one more"]);
    expect(readdirSync(folder)).not.toContain(oldest);
    expect(readdirSync(folder)).toHaveLength(MAX_KEPT);
  });

  it("is whole when two build at once, and nothing half lies beside it", async () => {
    await Promise.all([kept(), kept(), kept()]);
    await kept();
    expect(builds).toBe(3);
    expect(onlyFile()).toMatch(/\.json$/);
  });
});

describe("a folder that cannot be written", () => {
  it("is passed over for the next one", async () => {
    const file = join(root, "in-the-way");
    writeFileSync(file, "");
    await kept(["entry"], [join(file, "cache"), folder]);
    await kept(["entry"], [join(file, "cache"), folder]);
    expect(builds).toBe(1);
  });

  it("fails nothing where there is no other", async () => {
    const file = join(root, "in-the-way");
    writeFileSync(file, "");
    const firmware = await kept(["entry"], [join(file, "cache")]);
    expect(firmware.files[".bootcde"]).toBeDefined();
  });
});

it("a real build is the same from its sources, kept, and read back", async () => {
  const entry = entryOf("echo");
  const built = await buildNode(entry);
  const again = await buildNode(entry);
  process.env.BROCCOLI_NO_CACHE = "1";
  try {
    expect(again).toEqual(built);
    expect(await buildNode(entry)).toEqual(built);
  } finally {
    delete process.env.BROCCOLI_NO_CACHE;
  }
});
