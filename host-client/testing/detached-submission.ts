/** A workflow of a simulation that is handed to the cluster: its client may go at once, whoever reads the result hears of it. */
import type { Head } from "../../shared/detached/warden.ts";
import { encodeInner, normalise } from "../../shared/canvas/normalise.ts";
import { bodyOf, headOf, parseResult, submissionRecords } from "../detached/records.ts";
import type { Ending } from "./invariants.ts";
import type { Machine } from "./machine.ts";
import type { Simulation } from "./simulation.ts";

/** Peers that a submission names: the keeper and four more. */
const NAMED = 5;
/** A client that reaches nobody tries again. */
const RETRY_MS = 500;

/** Hands it over as soon as the client reaches the broker and knows a node. */
export function submitDetached(client: Machine, id: string, ending: Ending, keepS: number): void {
  const { store, world } = client.broker;
  const known = Object.values(client.peer.partners).filter((partner) => partner.up);
  if (!client.alive) return void (ending.left = true);
  if (!known.length || !client.broker.reaches(client))
    return world.after(RETRY_MS, () => submitDetached(client, id, ending, keepS));
  const start = Math.floor(world.random() * known.length);
  const named = [...known.slice(start), ...known.slice(0, start)].slice(0, NAMED);
  const body = bodyOf(normalise(ending.submission.workflow), encodeInner([]));
  const head = headOf({ keeper: named[0], peers: named.map((peer) => peer.id) }, keepS);
  for (const [topic, text] of submissionRecords(id, body, head)) store.publish(client, topic, text);
}

/** Hears of results as one who reads them: the first is the one that counts, another one would be a second outcome. */
export function readResults(simulation: Simulation, endings: ReadonlyMap<string, Ending>): void {
  const { store } = simulation.broker;
  const keepers = new Set<string>();
  store.onWrite = (topic, text) => {
    const [, id, part] = topic.split("/");
    const ending = endings.get(id);
    if (!ending || !text) return;
    if (part === "h") hearHead(simulation, ending, JSON.parse(text) as Head, keepers);
    if (part === "r") hearResult(ending, parseResult(text)!.line);
    const head = store.records.get(`d/${id}/h`);
    ending.handed ||=
      !!head && (JSON.parse(head) as Head).n.every((peer) => part === peer || store.records.has(`d/${id}/${peer}`));
  };
}

/** @param keepers those that have stood in a head: one writes it again and again */
function hearHead(simulation: Simulation, ending: Ending, head: Head, keepers: Set<string>): void {
  const keeper = `${ending.submission.prefix} ${head.e} ${head.k}`;
  if (head.e > 1 && !ending.lines.length && !keepers.has(keeper)) simulation.adoptions++;
  keepers.add(keeper);
}

function hearResult(ending: Ending, line: string): void {
  if (ending.lines.includes(line)) return;
  ending.lines.push(line);
  ending.ended = 1;
}
