/** Manifests and chunks as they come. */
import { firmwareName, isFirmware, MAX_MODULES, Refusal, type Manifest } from "../../../shared/protocol/manifest.ts";
import { drop } from "../../cold/presence.ts";
import { node } from "../../state.ts";
import { askNext, begin, takeChunk, unask } from "./fetch.ts";
import { isSetAside, noteRuns, readJournal, type Journal, type ModuleRecord } from "./journal.ts";
import { checkManifest, parseManifest } from "./manifest.ts";
import { refuse } from "./outcome.ts";
import { settleAsked } from "./pins.ts";
import { slotHash } from "./slots.ts";
import { removeModule } from "./remove.ts";

/** Manifests that wait for their turn. More come again at the next connection. */
const MAX_PENDING = 32;

/**
 * A message below the cluster's prefix.
 * @param topic `m/<module>` or `m/<module>/<this node>`: what is to run here; `m/<module>/<hash>`: a version that was asked
 *   for; `c/<hash>`: a chunk
 */
export function onModuleMessage(topic: string, payload: string): void {
  const about = topic.slice(2);
  if (topic.charAt(0) === "c") takeChunk(about, payload);
  else if (payload) takeManifest(about, payload);
}

function takeManifest(about: string, text: string): void {
  const asked = about === node.modules.asked;
  if (asked) unask();
  readManifest(about, text);
  if (asked) settleAsked(about);
  askNext();
}

function readManifest(about: string, text: string): void {
  const slash = about.indexOf("/");
  const name = slash < 0 ? about : about.slice(0, slash);
  const m = parseManifest(text);
  const code = m ? checkManifest(m, name) : Refusal.Malformed;
  if (isFirmware(name) && name !== firmwareName(node.kind)) return;
  if (!m) drop();
  if (!m || code) refuse(name, m ? m.h : "", code, "");
  else if (m.t ? m.t === node.id : slash < 0 && isLabelled(m)) obey(m, about);
  else if (m.h === about.slice(slash + 1)) enqueue(m, about, true);
}

/** A module may be for nodes with a label only. */
function isLabelled(m: Manifest): boolean {
  if (!m.l) return true;
  for (const label of m.l) if (node.peer.labels.indexOf(label) >= 0) return true;
  return false;
}

/** What the node is to run. */
function obey(m: Manifest, topic: string): void {
  const journal = readJournal();
  const record = journal.modules["$" + m.n];
  const runs = record && record.versions.length ? record.versions[0].hash : "";
  if (!m.x && isSetAside(journal, m.h)) refuse(m.n, m.h, Refusal.SetAside, "");
  else if (record && m.r <= record.revision) takeOld(m, record, runs);
  else if (m.x) removeModule(m.n, m.r);
  else if (m.h === runs && !(isFirmware(m.n) && slotHash() !== m.h)) noteRuns(m.n, m.h, m.b, m.r, !!m.t);
  else if (!runs && countModules(journal) >= MAX_MODULES) refuse(m.n, m.h, Refusal.TooMany, "");
  else enqueue(m, topic, false);
}

/** What was obeyed comes again at each connection; and where this node has a manifest of its own, that of all is older. */
function takeOld(m: Manifest, record: ModuleRecord, runs: string): void {
  if (m.r === record.revision ? m.h !== runs && !m.x : !record.own || m.t) refuse(m.n, m.h, Refusal.Replayed, "" + m.r);
}

function countModules(journal: Journal): number {
  let count = 0;
  for (const key in journal.modules) if (journal.modules[key].versions.length) count++;
  return count;
}

/** One version at a time comes in; of the others only the topic is kept, and asked for again. */
function enqueue(m: Manifest, topic: string, pinned: boolean): void {
  const job = node.modules.job;
  const pending = node.modules.pending;
  if (!job) begin(m, pinned);
  else if (job.manifest.n === m.n && job.manifest.r === m.r && job.pinned === pinned) return;
  else if (pending.indexOf(topic) < 0 && pending.length < MAX_PENDING) pending.push(topic);
}
