/** A key that is rotated over the air, and a power cut at any byte of it. */
import { expect, it } from "vitest";
import { rotation } from "../../../host-client/deploy/rotate.ts";
import { FIRST, keyedFlash, online, SECOND, takenKeys, TOPIC } from "../../support/keyed-node.ts";
import { PREFIX } from "../../support/store-node.ts";

const toSecond = JSON.stringify([rotation(PREFIX, 10, { from: FIRST, to: SECOND })]);

it("a rotation cut at any byte leaves the old key or the new one, and the rotation takes it to the new one", async () => {
  const flash = await keyedFlash();
  let cuts = 0;
  for (; ; cuts++) {
    const node = online(flash);
    node.device.cutPowerAfterFlashBytes(cuts);
    node.publish(TOPIC, toSecond);
    if (node.isOn) break;
    const again = online(node.flash);
    again.publish(TOPIC, toSecond);
    expect(takenKeys(again), `cut after ${cuts} bytes`).toEqual([false, true, false]);
  }
  expect(cuts).toBeGreaterThan(80);
}, 300_000);
