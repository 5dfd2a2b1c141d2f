/** Compaction on purpose: it gives room back, and a power cut at any byte of it leaves a node that comes back whole. */
import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { FlashImage } from "../../../node-firmware/simulator/index.ts";
import { commandText, type Command } from "../../../shared/protocol/manifest.ts";
import { statements } from "../../support/push-cluster.ts";
import { PREFIX, pushed, StoreNode, storeFiles, type Pushed } from "../../support/store-node.ts";

const KEY = "ab".repeat(32);

const code = (name: string, value: number, filler = 0) => ({
  name,
  hash: "",
  code: `${statements(filler)}exports.answer=function(){return ${value}};exports.$={answer:[0,0]};`,
});

/** Three modules in three versions each, one of them of several pages. */
const pushes: Pushed[] = [1, 2, 3].flatMap((version) => [
  pushed(code("first", 10 + version), version, {}, KEY),
  pushed(code("long", 20 + version, 6_000), version, {}, KEY),
  pushed(code("last", 30 + version), version, {}, KEY),
]);
const values: Record<string, string> = { first: "13", long: "23", last: "33" };

/** Flash is written page by page: in each run every so many bytes are cut, in the long one more of them. */
const STRIDE = process.env.BROCCOLI_LONG ? 13 : 397;

const signed = (command: Command): string => {
  const g = createHmac("sha256", Buffer.from(KEY, "hex")).update(commandText(command)).digest("base64");
  return JSON.stringify({ ...command, g });
};
const compact = signed({ do: "compact", c: PREFIX, r: 7 });

const freeBytes = (node: StoreNode) => Number(node.evaluate('require("Storage").getStats().freeBytes'));

/** The broker retains the last version of each. */
function online(flash: FlashImage): StoreNode {
  const node = new StoreNode({ flash }).start();
  for (const { manifest, chunks } of pushes.slice(-3)) {
    for (const { hash, bytes } of chunks) node.retain(`${PREFIX}/c/${hash}`, bytes);
    node.retain(`${PREFIX}/m/${manifest.n}`, JSON.stringify(manifest));
  }
  return node.connect();
}

let flash: FlashImage;
beforeAll(async () => {
  const node = new StoreNode({ files: await storeFiles({ key: KEY }) }).start().connect();
  for (const push of pushes) node.push(push);
  flash = node.flash;
});

function expectWhole(node: StoreNode, where = ""): void {
  expect(
    node.lines.filter((line) => /corrupt|Uncaught/.test(line)),
    where,
  ).toEqual([]);
  for (const [name, value] of Object.entries(values))
    expect(node.call(`answer@${name}`), `${where} ${name}`).toBe(value);
}

describe("compaction", () => {
  it("gives the room of replaced versions back, and all modules run afterwards", () => {
    const node = online(flash);
    const before = freeBytes(node);
    node.publish(`${PREFIX}/a`, compact);
    node.advance(5_000);
    const again = online(node.flash);
    expect(freeBytes(again)).toBeGreaterThan(before + 3 * 4096);
    expectWhole(again);
  });

  it("is obeyed once, and only with the cluster's signature", () => {
    const node = online(flash);
    const before = freeBytes(node);
    for (const bad of [JSON.stringify({ do: "compact", c: PREFIX, r: 9 }), compact.replace('"r":7', '"r":8')])
      node.publish(`${PREFIX}/a`, bad);
    node.advance(5_000);
    expect(freeBytes(node)).toBeLessThanOrEqual(before);
    expect(Object.values(node.state.refused)[0]?.[1]).toBe(201);
    node.publish(`${PREFIX}/a`, compact);
    node.advance(5_000);
    const boots = online(node.flash);
    const lines = boots.lines.length;
    boots.publish(`${PREFIX}/a`, compact);
    boots.advance(5_000);
    expect(boots.lines.slice(lines).filter((line) => /ompact/.test(line))).toEqual([]);
  });

  it("cut anywhere leaves a node that comes back with its modules, and can be compacted then", () => {
    let cuts = 0;
    for (; ; cuts++) {
      const where = `cut after ${cuts * STRIDE} bytes`;
      const node = online(flash);
      node.device.cutPowerAfterFlashBytes(cuts * STRIDE);
      node.publish(`${PREFIX}/a`, compact);
      if (node.isOn) node.advance(5_000);
      if (node.isOn) break;
      const again = online(node.flash);
      expectWhole(again, where);
      again.publish(`${PREFIX}/a`, signed({ do: "compact", c: PREFIX, r: 8 }));
      again.advance(5_000);
      expectWhole(online(again.flash), `${where}, compacted again`);
    }
    expect(cuts).toBeGreaterThan(20);
  }, 600_000);
});
