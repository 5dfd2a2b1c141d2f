/** Detached workflows on a node: its warden, which is there only while the node is named for one. */
import { createWarden, hearDetached, reconnected, seeKeeper, topicsOf } from "../../../shared/detached/cold/warden.ts";
import { tend } from "../../../shared/detached/cold/tend.ts";
import { NODE_CHARGES } from "../../../shared/detached/warden.ts";
import { Link } from "../../mqtt/types.ts";
import { node } from "../../state.ts";
import { wardenPorts } from "./ports.ts";

/** A record below `d/` came. @param path what follows `d/` */
export function onDetached(path: string, text: string): void {
  if (!node.detached) {
    if (!text) return;
    node.detached = createWarden(node.peer, wardenPorts(), NODE_CHARGES);
  }
  hearDetached(node.detached, path, text);
}

/** A presence came, perhaps that of a keeper. */
export function onKeeper(seen: any): void {
  if (node.detached) seeKeeper(node.detached, seen);
}

/** Some seconds have passed; called by the janitor. */
export function tendDetached(): void {
  const warden = node.detached!;
  if (node.session.phase !== Link.Connected) {
    warden.passed = 0;
    return;
  }
  tend(warden);
  if (!Object.keys(warden.charges).length) node.detached = undefined;
}

/** Called at each connection: what is to be subscribed. The node's own charges come whatever it remembers. */
export function detachedTopics(): string[] {
  const topics = ["d/+/" + node.id];
  const warden = node.detached;
  if (warden) {
    reconnected(warden);
    for (const topic of topicsOf(warden)) topics.push(topic);
  }
  return topics.map((topic) => node.prefix + "/" + topic);
}

/** Whether a peer's presence is followed for a workflow that is kept or guarded here. */
export function isFollowed(peer: string): boolean {
  return !!node.detached && topicsOf(node.detached).indexOf("p/" + peer) >= 0;
}
