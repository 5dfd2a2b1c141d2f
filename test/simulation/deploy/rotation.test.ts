/** A key that is rotated over the air: who takes it, and in what order. */
import { beforeAll, describe, expect, it } from "vitest";
import { rotation } from "../../../host-client/deploy/rotate.ts";
import type { FlashImage } from "../../../node-firmware/simulator/index.ts";
import { answering } from "../../support/push-cluster.ts";
import { FIRST, keyedFlash, online, SECOND, takenKeys, THIRD, TOPIC } from "../../support/keyed-node.ts";
import { PREFIX, pushed, StoreNode, storeFiles } from "../../support/store-node.ts";

const toSecond = rotation(PREFIX, 10, { from: FIRST, to: SECOND });
const toThird = rotation(PREFIX, 20, { from: SECOND, to: THIRD });

let flash: FlashImage;
beforeAll(async () => {
  flash = await keyedFlash();
});

describe("a rotation", () => {
  it("that the key has signed makes the new key the only one, over reboots", () => {
    const node = online(flash);
    node.publish(TOPIC, JSON.stringify([toSecond]));
    expect(takenKeys(node)).toEqual([false, true, false]);
    expect(takenKeys(online(node.flash))).toEqual([false, true, false]);
  });

  it("is taken in turn with those before it by a node that was off for all", () => {
    const node = online(flash);
    node.publish(TOPIC, JSON.stringify([toSecond, toThird]));
    expect(takenKeys(node)).toEqual([false, false, true]);
  });

  it("lets the node read again what the new key has signed meanwhile", () => {
    const node = online(flash);
    const next = pushed(answering(7), 50, {}, SECOND);
    node.push(next);
    expect(node.state.refused.words).toEqual([next.manifest.h, 201, ""]);
    node.publish(TOPIC, JSON.stringify([toSecond]));
    node.advance(100);
    expect(node.state).toEqual({ runs: { words: next.manifest.h }, refused: {} });
  });

  it.each([
    ["another key has signed", JSON.stringify([rotation(PREFIX, 10, { from: THIRD, to: SECOND })])],
    ["nobody has signed", JSON.stringify([{ ...toSecond, g: undefined }])],
    ["has another new key in it", JSON.stringify([{ ...toSecond, x: toThird.x }])],
    ["is of another cluster", JSON.stringify([rotation("attic", 10, { from: FIRST, to: SECOND })])],
    ["has a short key in it", JSON.stringify([rotation(PREFIX, 10, { from: FIRST, to: "23" })])],
    ["is no list of commands", '[1,null,"x",[],{"do":"key"}]'],
  ])("that %s changes nothing", (_what, text) => {
    const node = online(flash);
    node.publish(TOPIC, text);
    expect(takenKeys(node)).toEqual([true, false, false]);
  });

  it("that comes again, as at each connection, changes nothing and is no refusal", () => {
    const node = online(flash);
    node.publish(TOPIC, JSON.stringify([toSecond, toThird]));
    node.publish(TOPIC, JSON.stringify([toSecond, toThird]));
    expect(node.state.refused).toEqual({});
    expect(takenKeys(node)).toEqual([false, false, true]);
  });

  it("gives no key to a node that has none: it would travel in the clear", async () => {
    const node = new StoreNode({ files: await storeFiles() }).start().connect();
    node.publish(TOPIC, JSON.stringify([toSecond]));
    expect(takenKeys(node)).toEqual([true, true, true]);
  });

  it("ends where the cable brings another key", async () => {
    const node = online(flash);
    node.publish(TOPIC, JSON.stringify([toSecond]));
    const files = { "broccoli.cfg": (await storeFiles({ key: THIRD }))["broccoli.cfg"] };
    expect(takenKeys(new StoreNode({ files, flash: node.flash }).start().connect())).toEqual([false, false, true]);
  });
});
