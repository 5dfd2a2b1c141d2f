/** map and starmap: one task over a list, one after the other in one place; stops at the first error (R20, R25). */
import { MAP, type Step } from "../../canvas/steps.ts";
import { decodeArgs, encode } from "../../protocol/codec.ts";
import { SLICE_MS } from "../../protocol/limits.ts";
import { fault } from "../../protocol/fault.ts";
import { BRAND, ITEM_DONE } from "../brand.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Peer, TaskEntry } from "../peer.ts";
import { advance, awaitValue, failCall, refuseCount } from "./rare.ts";

/** Starts a map, or goes on with it. */
export function startMap(peer: Peer, branch: Branch, step: Step, entry: TaskEntry): void {
  try {
    if (!branch.map) branch.map = { values: [], items: decodeArgs(step[2] as string) };
    peer.current = branch;
    runItems(peer, branch, step, entry);
  } catch (error) {
    failCall(peer, branch, error);
  }
  peer.current = null;
}

function runItems(peer: Peer, branch: Branch, step: Step, entry: TaskEntry): void {
  const map = branch.map!;
  const until = peer.ports.now() + SLICE_MS;
  while (map.values.length < map.items.length) {
    if (peer.ports.now() > until) return later(peer, branch);
    const item = map.items[map.values.length];
    const args = step[0] === MAP ? [item] : (item as unknown[]);
    if (args.length < entry[1] || args.length > entry[2]) refuseCount(args, entry);
    const value: any = entry[0].apply(null, args);
    if (value && value.$w === BRAND) throw fault("TypeError", "a task of map cannot put a workflow in its place");
    if (value && typeof value.then === "function") return awaitItem(peer, branch, value);
    map.values.push(encode(value));
  }
  branch.map = undefined;
  advance(peer, branch, "[" + map.values.join(",") + "]");
}

function later(peer: Peer, branch: Branch): void {
  peer.queue.unshift(branch);
  wakeUp(peer);
}

/** An item's function returned a promise: the map goes on when it has ended. */
function awaitItem(peer: Peer, branch: Branch, value: any): void {
  const map = branch.map!;
  const item = value.then((result: unknown) => {
    map.values.push(encode(result));
    return ITEM_DONE;
  });
  awaitValue(peer, branch, item);
}
