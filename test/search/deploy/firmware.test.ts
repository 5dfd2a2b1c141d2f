/** A firmware over the air: power cuts at any byte, firmware that does not come up, what survives. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { FlashImage } from "../../../node-firmware/simulator/hardware/flash.ts";
import { indexed, slotCode } from "../../../host-client/deploy/slot.ts";
import { flashCuts, flashDigest, recordFlash, sizeOf, type FlashLog } from "../../support/flash-cuts.ts";
import { ENTRY, PREFIX, pushed, StoreNode, storeFiles, type Pushed } from "../../support/store-node.ts";

const BROKEN = fileURLToPath(new URL("../../support/broken.entry.ts", import.meta.url));

const answer = (value: number) => ({
  name: "words",
  hash: "",
  code: `exports.answer=function(){return ${value}};exports.$={answer:[0,0]};`,
});
const words = pushed(answer(1), 1);

/** Every so many bytes are cut, in the long run each. */
const STRIDE = process.env.BROCCOLI_LONG ? 1 : 2_003;

/** The long run's cuts are several tests, each of some minutes. */
const PARTS = process.env.BROCCOLI_LONG ? [1, 2, 3, 4, 5, 6] : [1];

const COMPACTION_STRIDE = process.env.BROCCOLI_LONG ? 211 : 7_001;

/** The boot code waits so long for a firmware to come to its broker. */
const CONFIRM_MS = 180_000;

let flash: FlashImage;
let next: Pushed;
let other: Pushed;
let broken: Pushed;
beforeAll(async () => {
  const node = new StoreNode({ files: await storeFiles() }).start().connect();
  node.push(words);
  flash = node.flash;
  next = pushed(await slotCode("simulator", ENTRY, "$aaaaaa."), 10);
  other = pushed(await slotCode("simulator", ENTRY, "$bbbbbb."), 20);
  broken = pushed(await slotCode("simulator", BROKEN, "$cccccc."), 30);
});

/** A node whose broker retains a firmware, and the module. */
function online(from: FlashImage, firmware = next): StoreNode {
  return retains(new StoreNode({ flash: from }).start(), firmware).connect();
}

function retains(node: StoreNode, firmware: Pushed): StoreNode {
  for (const { manifest, chunks } of [words, firmware]) {
    for (const { hash, bytes } of chunks) node.retain(`${PREFIX}/c/${hash}`, bytes);
    node.retain(`${PREFIX}/m/${manifest.n}`, JSON.stringify(manifest));
  }
  return node;
}

/** Lets a node fetch the firmware that is retained, until it has rebooted. */
function fetched(from: FlashImage, firmware = next): StoreNode {
  return comesTo(online(from, firmware), firmware);
}

/** A node with what its broker retains, which goes on until it runs the firmware or the power is gone. */
function comesTo(node: StoreNode, firmware: Pushed): StoreNode {
  for (let i = 0; i < 100 && node.isOn && node.goesOn() && node.firmware !== firmware.manifest.h; i++)
    node.advance(500);
  return node;
}

/** What an update that is not disturbed does to the flash. */
function updateOf(firmware: Pushed): FlashLog {
  const node = online(flash, words);
  const log = recordFlash(node.device.flash);
  node.push(firmware);
  expect(comesTo(node, firmware).firmware).toBe(firmware.manifest.h);
  return log;
}

/**
 * Goes on with an update after a cut. All that its rest depends on is the flash and what is under way: where both are as
 * they were in an update that came to its end, so does this one.
 * @param seen such places, by digest
 */
function goesOnToTheEnd(node: StoreNode, firmware: Pushed, seen: Set<string>, where: string): void {
  const places: string[] = [];
  let isKnown = false;
  node.goesOn = () => {
    if (places.length === PLACES) return true;
    const place = flashDigest(node.device.flash) + node.underWay;
    isKnown ||= seen.has(place);
    places.push(place);
    return !isKnown;
  };
  retains(node, firmware).connect();
  comesTo(node, firmware);
  if (isKnown) return;
  expect(node.firmware, where).toBe(firmware.manifest.h);
  expect(node.call("answer@words"), where).toBe("1");
  for (const place of places) seen.add(place);
}

/** Places of an update that are compared: a piece that was cut is written anew by the second. */
const PLACES = 6;

/**
 * Updates with a power cut after every so many bytes.
 * @param part of so many: the cuts are divided in order
 * @returns how many cuts there were
 */
function cutEverywhere(firmware: Pushed, stride: number, part = 1, parts = 1): number {
  const seen = new Set<string>();
  const log = updateOf(firmware);
  const isIn = (byte: number) => Math.floor((byte * parts) / (sizeOf(log) + 1)) === part - 1;
  let bytes = 0;
  let cuts = 0;
  for (const cut of flashCuts(log)) {
    if (bytes++ % stride || !isIn(bytes - 1)) continue;
    cuts++;
    const where = `cut after ${bytes - 1} bytes`;
    const node = new StoreNode({ flash: cut.image() }).start();
    expect(["", firmware.manifest.h], where).toContain(node.firmware);
    expect(node.call("answer@words"), where).toBe("1");
    goesOnToTheEnd(node, firmware, seen, where);
  }
  return cuts;
}

describe("a firmware over the air", () => {
  it("is what runs after its reboot; modules survive; once heard at the broker it stays", () => {
    const node = fetched(flash);
    expect(node.firmware).toBe(next.manifest.h);
    expect(node.call("answer@words")).toBe("1");
    node.evaluate("cameBack()");
    let again = node;
    for (let boot = 0; boot < 5; boot++) again = new StoreNode({ flash: again.flash }).start();
    expect(again.firmware).toBe(next.manifest.h);
    expect(online(again.flash).state.refused).toEqual({});
  });

  it("is left after three boots without a word from the broker, and the node says so", () => {
    let node = fetched(flash);
    for (let boot = 0; boot < 2; boot++) {
      node = new StoreNode({ flash: node.flash }).start();
      expect(node.firmware).toBe(next.manifest.h);
    }
    node = online(new StoreNode({ flash: node.flash }).start().flash);
    expect(node.firmware).toBe("");
    expect(node.state.refused["firmware-simulator"]).toEqual([next.manifest.h, 220, ""]);
    expect(node.call("answer@words")).toBe("1");
  });

  it("that does not start is left by the boot code alone", () => {
    const node = online(flash, broken);
    node.advance(20_000 + 3 * CONFIRM_MS);
    expect(node.firmware).toBe("");
    expect(node.state.refused["firmware-simulator"]?.[1]).toBe(220);
  });

  it("is followed by the next one, which falls back on it", () => {
    const first = fetched(flash);
    first.evaluate("cameBack()");
    let node = fetched(first.flash, other);
    expect(node.firmware).toBe(other.manifest.h);
    for (let boot = 0; boot < 3; boot++) node = new StoreNode({ flash: node.flash }).start();
    expect(node.firmware).toBe(next.manifest.h);
    expect(node.call("answer@words")).toBe("1");
  });

  it.each(PARTS)(
    `cut after ${STRIDE === 1 ? "every byte" : "some bytes"} leaves a node that runs the one or the other, and comes to the new one in the end (part %i of ${PARTS.length})`,
    (part) => {
      const cuts = cutEverywhere(next, STRIDE, part, PARTS.length);
      console.log(`power cuts in part ${part}: ${cuts}`);
      expect(cuts).toBeGreaterThan(20);
    },
    900_000,
  );

  it(`of two small files, cut ${process.env.BROCCOLI_LONG ? "at every byte" : "at every seventh byte"}, does the same`, async () => {
    const resident = (await storeFiles())["$r0"].length;
    const files = new Map([
      // It is the cable's program, under another name.
      ["$eeeeee.r0", `eval(require("Storage").read("$r0",0,${resident}));`],
      ["$eeeeee.p0", "exports.unused=1"],
    ]);
    const code = { name: "firmware-simulator", hash: "", ...indexed("$eeeeee.", files) };
    const cuts = cutEverywhere(pushed(code, 10), process.env.BROCCOLI_LONG ? 1 : 7);
    expect(cuts).toBeGreaterThan(process.env.BROCCOLI_LONG ? 350 : 50);
  }, 600_000);

  it("that runs outlives a compaction cut anywhere, modules too", () => {
    const before = fetched(flash).connect();
    before.evaluate("cameBack()");
    for (const value of [2, 3, 4]) before.push(pushed(answer(value), value + 10));
    let cuts = 0;
    for (; ; cuts++) {
      const where = `cut after ${cuts * COMPACTION_STRIDE} bytes`;
      const node = new StoreNode({ flash: before.flash }).start().connect();
      node.device.cutPowerAfterFlashBytes(cuts * COMPACTION_STRIDE);
      node.publish(`${PREFIX}/a`, JSON.stringify({ do: "compact", c: PREFIX, r: 99 }));
      if (node.isOn) node.advance(5_000);
      const again = new StoreNode({ flash: node.flash }).start().connect();
      expect(again.firmware, where).toBe(next.manifest.h);
      expect(again.call("answer@words"), where).toBe("4");
      if (node.isOn) break;
    }
    expect(cuts).toBeGreaterThan(5);
  }, 600_000);

  it("whose piece was changed is refused, and nothing changes", () => {
    const chunks = next.chunks.map(({ hash, bytes }, i) => ({
      hash,
      bytes: i === 5 ? Buffer.alloc(bytes.length, 0x20) : bytes,
    }));
    const node = fetched(flash, { ...next, chunks });
    expect(node.firmware).toBe("");
    expect(node.state.refused["firmware-simulator"]?.[1]).toBe(202);
  });

  it("of another kind of node is none of its business", () => {
    const manifest = { ...next.manifest, n: "firmware-esp32" };
    const node = fetched(flash, { ...next, manifest });
    expect({ firmware: node.firmware, refused: node.state.refused }).toEqual({ firmware: "", refused: {} });
  });
});
