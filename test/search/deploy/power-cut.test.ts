/** The power goes at every byte that a push writes to flash. The node comes back with the old or the new version, whole. */
import { describe, expect, it } from "vitest";
import type { FlashImage } from "../../../node-firmware/simulator/index.ts";
import { statements } from "../../support/push-cluster.ts";
import { pushed, StoreNode, storeFiles, type Pushed } from "../../support/store-node.ts";

const code = (value: number, filler = 0) => ({
  name: "words",
  hash: "",
  code: `${statements(filler)}exports.answer=function(){return ${value}};exports.$={answer:[0,0]};`,
});

const old = pushed(code(1), 1);

/** Every byte of the plain case is cut in each run, of the others in the long one. */
const every = (stride: number) => (process.env.BROCCOLI_LONG ? 1 : stride);

interface Scenario {
  /** The flash before; the boot is part of what is cut. */
  flash: FlashImage;
  next: Pushed;
  /** What may run afterwards: hashes, "" for none. */
  allowed: string[];
  /** Every how many bytes the power is cut. */
  stride?: number;
}

function valueOf(hash: string, next: Pushed): string {
  if (hash === "") return "missing";
  return hash === next.manifest.h ? "2" : "1";
}

/** One life with a cut, a second without. @returns false where the power outlasted the push */
function cutAt(bytes: number, { flash, next, allowed }: Scenario): boolean {
  const node = new StoreNode({ flash });
  node.device.cutPowerAfterFlashBytes(bytes);
  node.start();
  if (node.isOn) node.connect();
  if (node.isOn) node.push(next);
  if (node.isOn) return false;
  const again = new StoreNode({ flash: node.flash }).start().connect();
  const hash = again.state.runs.words ?? "";
  const where = `cut after ${bytes} bytes`;
  expect(allowed, where).toContain(hash);
  expect(again.call("answer@words"), where).toBe(valueOf(hash, next));
  again.push(next);
  expect(again.state.runs.words, `${where}, pushed again`).toBe(next.manifest.h);
  expect(again.call("answer@words"), `${where}, pushed again`).toBe("2");
  return true;
}

/** @returns how many cuts there were */
function cutEverywhere(scenario: Scenario): number {
  const stride = scenario.stride ?? 1;
  let cuts = 0;
  while (cutAt(cuts * stride, scenario)) cuts++;
  return cuts;
}

async function freshFlash(): Promise<FlashImage> {
  return new StoreNode({ files: await storeFiles() }).flash;
}

async function usedFlash(): Promise<FlashImage> {
  const node = new StoreNode({ files: await storeFiles() }).start().connect();
  node.push(old);
  return node.flash;
}

/** A node whose journal's page is so full that the next push needs a new one. A line of blanks counts for nothing. */
async function fullJournal(): Promise<FlashImage> {
  const node = new StoreNode({ flash: await usedFlash() });
  node.start();
  const used = Number(node.evaluate('require("Storage").read("mj0").indexOf("\\xff")'));
  node.evaluate(`require("Storage").write("mj0","\\n${" ".repeat(4_020 - used)}",${used},4064)`);
  return node.flash;
}

describe("a power cut at any byte of a push", () => {
  it("on a node that never had a module leaves none, or the whole one", async () => {
    const next = pushed(code(2), 2);
    const cuts = cutEverywhere({ flash: await freshFlash(), next, allowed: ["", next.manifest.h], stride: every(5) });
    expect(cuts).toBeGreaterThan(40);
  }, 300_000);

  it("that replaces a version leaves the old one running, or the new one", async () => {
    const next = pushed(code(2), 2);
    const allowed = [old.manifest.h, next.manifest.h];
    expect(cutEverywhere({ flash: await usedFlash(), next, allowed })).toBeGreaterThan(120);
  }, 300_000);

  it("of several chunks leaves the old one running, or the new one", async () => {
    const next = pushed(code(2, 5_000), 2);
    const allowed = [old.manifest.h, next.manifest.h];
    expect(cutEverywhere({ flash: await usedFlash(), next, allowed, stride: every(101) })).toBeGreaterThan(45);
  }, 1_800_000);

  it("while the journal moves to a new page forgets nothing", async () => {
    const next = pushed(code(2), 2);
    const allowed = [old.manifest.h, next.manifest.h];
    expect(cutEverywhere({ flash: await fullJournal(), next, allowed, stride: every(3) })).toBeGreaterThan(80);
  }, 300_000);
});
