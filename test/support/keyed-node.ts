/** Nodes of a cluster with a key, which is rotated: which of three keys they take orders from. */
import type { FlashImage } from "../../node-firmware/simulator/index.ts";
import { answering } from "./push-cluster.ts";
import { PREFIX, pushed, StoreNode, storeFiles } from "./store-node.ts";

export const FIRST = "01".repeat(32);
export const SECOND = "23".repeat(32);
export const THIRD = "45".repeat(32);
/** Where rotations are published. */
export const TOPIC = `${PREFIX}/a`;

/** The flash of a node with the first key and a module. */
export async function keyedFlash(): Promise<FlashImage> {
  const node = new StoreNode({ files: await storeFiles({ key: FIRST }) }).start().connect();
  node.push(pushed(answering(1), 1, {}, FIRST));
  return node.flash;
}

export const online = (flash: FlashImage): StoreNode => new StoreNode({ flash }).start().connect();

let revision = 100;

/** Whether a push that a key has signed is obeyed. */
function takes(node: StoreNode, key: string): boolean {
  const value = ++revision;
  node.push(pushed(answering(value), value, {}, key));
  return node.call("answer@words") === String(value);
}

export const takenKeys = (node: StoreNode): boolean[] => [FIRST, SECOND, THIRD].map((key) => takes(node, key));
