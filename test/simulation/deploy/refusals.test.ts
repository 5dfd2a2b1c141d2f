/** What a node refuses, by number; whatever it is, the version that ran before goes on running. */
import { beforeAll, describe, expect, it } from "vitest";
import type { FlashImage } from "../../../node-firmware/simulator/index.ts";
import { CHUNK_BYTES, MAX_MODULES } from "../../../shared/protocol/manifest.ts";
import { sealed } from "../../../host-client/deploy/package.ts";
import { PREFIX, pushed, StoreNode, storeFiles, type Pushed } from "../../support/store-node.ts";

const KEY = "00112233445566778899aabbccddeeff".repeat(2);
const OTHER_KEY = "ff".repeat(32);

const code = (value: number, name = "words", more = "") => ({
  name,
  hash: "",
  code: `${more}exports.answer=function(){return ${value}};exports.$={answer:[0,0]};`,
});
const old = pushed(code(1), 100, {}, KEY);

let flash: FlashImage;
beforeAll(async () => {
  const node = new StoreNode({ files: await storeFiles({ key: KEY }) }).start().connect();
  node.push(old);
  flash = node.flash;
});

/** What a node that runs `old` makes of a push. */
function outcome(push: (node: StoreNode) => void, name = "words") {
  const node = new StoreNode({ flash }).start().connect();
  push(node);
  node.advance(40_000);
  const { runs, refused } = node.state;
  expect(runs.words).toBe(old.manifest.h);
  expect(node.call("answer@words")).toBe("1");
  return refused[name]?.[1];
}

const next = pushed(code(2), 101, {}, KEY);
const manifestOf = (change: object, key?: string) => {
  const manifest = { ...next.manifest, ...change };
  return JSON.stringify(key ? sealed(manifest, key) : manifest);
};

describe("a node with a key refuses", () => {
  it.each([
    ["a module without a signature", 201, pushed(code(2), 101)],
    ["one with another key's signature", 201, pushed(code(2), 101, {}, OTHER_KEY)],
    ["an older revision, well signed", 203, pushed(code(2), 99, {}, KEY)],
    ["another version of the same revision", 203, pushed(code(2), 100, {}, KEY)],
    ["a module of another cluster, well signed", 204, pushed(code(2), 101, { c: "attic" }, KEY)],
    ["code that does not parse", 211, pushed({ ...code(2), code: "exports.answer=function(" }, 101, {}, KEY)],
    ["code that throws when it is loaded", 211, pushed(code(2, "words", "throw new Error('x');"), 101, {}, KEY)],
    ["code without a table of tasks", 211, pushed({ ...code(2), code: "exports.a=1" }, 101, {}, KEY)],
    [
      "a module whose self-check is false",
      212,
      pushed(code(2, "words", "exports.selfCheck=function(){return false};"), 101, {}, KEY),
    ],
    [
      "a module whose self-check throws",
      212,
      pushed(code(2, "words", "exports.selfCheck=function(){throw 1};"), 101, {}, KEY),
    ],
    [
      "a module whose self-check never ends well",
      212,
      pushed(code(2, "words", "exports.selfCheck=function(){return Promise.reject(new Error('dry'))};"), 101, {}, KEY),
    ],
  ] satisfies [string, number, Pushed][])("%s", (_what, number, push) => {
    expect(outcome((node) => node.push(push))).toBe(number);
  });

  it.each([
    ["a changed revision under the old signature", 201, manifestOf({ r: 102 })],
    ["a changed digest under the old signature", 201, manifestOf({ s: old.manifest.s, h: old.manifest.h })],
    ["a mark of removal that nobody signed", 201, manifestOf({ x: 1 })],
    ["another node's manifest under all nodes' topic", undefined, manifestOf({ t: "b0cc00000002" }, KEY)],
    ["1 MB of code", 206, manifestOf({ b: 1_048_576, k: ["a"] }, KEY)],
    ["fewer chunks than its length asks for", 214, manifestOf({ b: 9_000 }, KEY)],
    ["a hash that is not its digest's", 214, manifestOf({ h: "0123456789" }, KEY)],
    ["another format", 214, manifestOf({ v: 2 }, KEY)],
    ["what is no JSON", 214, "{"],
    ["what nests deep", 214, `{"n":${"[".repeat(600)}`],
    ["a number for a name", 214, manifestOf({ n: 5 })],
    ["chunks that are no texts", 214, manifestOf({ k: [5] })],
  ])("%s", (_what, number, text) => {
    expect(outcome((node) => node.publish(`${PREFIX}/m/words`, text))).toBe(number);
  });

  it.each([["../x"], ["a b"], ["n".repeat(60)], ["1st"], ["__proto__"], [""]])("a module named '%s'", (name) => {
    const manifest = sealed({ ...next.manifest, n: name }, KEY);
    const topic = `${PREFIX}/m/${name}`;
    const shown = `'${name.slice(0, name.includes("/") ? name.indexOf("/") : 24)}'`;
    expect(outcome((node) => node.publish(topic, JSON.stringify(manifest)), shown)).toBe(207);
  });

  it("a chunk whose bytes were changed, and gives its room back", () => {
    const changed = next.chunks.map(({ hash, bytes }) => ({ hash, bytes: Buffer.from(bytes).fill(0x20, 3, 4) }));
    expect(outcome((node) => node.push({ ...next, chunks: changed }))).toBe(202);
  });

  it("a chunk that was cut short", () => {
    const cut = next.chunks.map(({ hash, bytes }) => ({ hash, bytes: bytes.subarray(0, 20) }));
    expect(outcome((node) => node.push({ ...next, chunks: cut }))).toBe(202);
  });

  it("a chunk that is too long", () => {
    const long = next.chunks.map(({ hash }) => ({ hash, bytes: Buffer.alloc(CHUNK_BYTES + 1, 0x20) }));
    expect(outcome((node) => node.push({ ...next, chunks: long }))).toBe(202);
  });

  it("to wait for ever for a chunk that nobody has", () => {
    expect(outcome((node) => node.push({ ...next, chunks: [] }))).toBe(213);
  });
});

describe("a node's list", () => {
  it("holds 24 modules; one more is refused, and a new version of the old ones is not", async () => {
    const node = new StoreNode({ files: await storeFiles() }).start().connect();
    for (let i = 0; i < MAX_MODULES; i++) node.push(pushed(code(i, `module${i}`), 1));
    expect(Object.keys(node.state.runs)).toHaveLength(MAX_MODULES);
    node.push(pushed(code(99, "onemore"), 1));
    expect(node.state.refused.onemore[1]).toBe(208);
    node.push(pushed(code(50, "module3"), 2));
    expect(node.call("answer@module3")).toBe("50");
    const again = new StoreNode({ flash: node.flash }).start().connect();
    expect(Object.keys(again.state.runs)).toHaveLength(MAX_MODULES);
    expect(again.call("answer@module23")).toBe("23");
  }, 30_000);

  it("takes names that objects have of themselves", async () => {
    const node = new StoreNode({ files: await storeFiles() }).start().connect();
    for (const name of ["constructor", "toString", "emit"]) node.push(pushed(code(4, name), 1));
    for (const name of ["constructor", "toString", "emit"]) expect(node.call(`answer@${name}`)).toBe("4");
    expect(node.call("answer@hasOwnProperty")).toBe("missing");
  });
});

describe("a version that reboots the node while it loads", () => {
  const crashing = (when: string, name = "words") =>
    pushed(code(2, name, `var s=require("Storage");${when}`), 101, {}, KEY);
  const boot = (from: StoreNode) => new StoreNode({ flash: from.flash }).start();

  it("is set aside after three tries, and the one before it runs", () => {
    const crash = crashing("E.reboot();");
    let node = new StoreNode({ flash }).start().connect();
    for (let tries = 0; tries < 3; tries++) {
      expect(node.call("answer@words"), `try ${tries}`).toBe("1");
      node.push(crash);
      node = boot(node).connect();
    }
    node.push(crash);
    expect(node.state.refused.words).toEqual([crash.manifest.h, 215, ""]);
    expect(node.call("answer@words")).toBe("1");
  });

  it("later than at its first load, too: then the version before runs again, and another push is taken", () => {
    const crash = crashing('if(s.read("tick"))E.reboot();s.write("tick","t");');
    let node = new StoreNode({ flash }).start().connect();
    node.push(crash);
    expect(node.state.runs.words).toBe(crash.manifest.h);
    for (let tries = 0; tries < 3; tries++) {
      node = boot(node).connect();
      expect(node.state.runs.words, `boot ${tries}`).toBe(crash.manifest.h);
      node.call("answer@words");
    }
    node = boot(node).connect();
    expect(node.state.runs.words).toBe(old.manifest.h);
    expect(node.call("answer@words")).toBe("1");
    node.push(crash);
    expect(node.state.refused.words).toEqual([crash.manifest.h, 215, ""]);
    node.push(pushed(code(3), 102, {}, KEY));
    expect(boot(node).connect().call("answer@words")).toBe("3");
  });

  it("is gone where there was none before it; other modules run", () => {
    const crash = crashing('if(s.read("tock"))E.reboot();s.write("tock","t");', "other");
    let node = new StoreNode({ flash }).start().connect();
    node.push(crash);
    for (let tries = 0; tries < 4; tries++) {
      node = boot(node).connect();
      node.call("answer@other");
    }
    expect(node.state.runs).toEqual({ words: old.manifest.h });
    expect(node.call("answer@words")).toBe("1");
    node.push(crash);
    expect(node.state.refused.other?.[1]).toBe(215);
  });
});
