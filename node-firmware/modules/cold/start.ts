/** The module store at boot, and what it listens to. */
import { firmwareName, Refusal } from "../../../shared/protocol/manifest.ts";
import { manifestTopic } from "../../../shared/protocol/topics.ts";
import { node } from "../../state.ts";
import { endTrial } from "../../cold/settings.ts";
import { fetchTopics, fileOf } from "./fetch.ts";
import { BLANK, eraseFile } from "./flash.ts";
import { takeKey } from "./key.ts";
import { findJournal, isSetAside, noteRemoved, noteRuns, readJournal, renew } from "./journal.ts";
import { slotHash } from "./slots.ts";

/** Reads what the flash holds, and clears away what a power cut left. */
export function startModules(): void {
  node.modules = {
    journal: "",
    rotated: 0,
    loaded: [],
    job: null,
    pending: [],
    asked: "",
    missed: "",
    missedUntil: 0,
    waiters: [],
    refused: [],
    timer: 0,
    wish: "",
    waits: 0,
  };
  findJournal();
  cleanUp();
  // A new number: what an interrupted compaction left of the present journal may come to light again.
  if (readJournal().compacts) renew("");
  noteRolledBack();
  fallBack();
  takeKey();
}

/** Where the version that runs has rebooted the node again and again, the one before runs, or none. */
function fallBack(): void {
  const journal = readJournal();
  for (const key in journal.modules) {
    const record = journal.modules[key];
    const [bad, good] = record.versions;
    if (!bad || !isSetAside(journal, bad.hash)) continue;
    if (good && !isSetAside(journal, good.hash))
      noteRuns(key.slice(1), good.hash, good.bytes, record.revision, !!record.own);
    else noteRemoved(key.slice(1), record.revision);
  }
}

/** A firmware that was to run and does not was left by the boot code: it came to no broker. */
function noteRolledBack(): void {
  const name = firmwareName(node.kind);
  const record = readJournal().modules["$" + name];
  if (!record || !record.versions.length || record.versions[0].hash === slotHash()) return;
  node.modules.refused.push({
    name: name,
    hash: record.versions[0].hash,
    code: Refusal.RolledBack,
    detail: slotHash(),
  });
}

/** Code of versions that are in no list, and files whose name a power cut tore. */
export function cleanUp(): void {
  const kept: { [file: string]: boolean } = {};
  const modules = readJournal().modules;
  for (const key in modules) for (const version of modules[key].versions) kept[fileOf(version.hash)] = true;
  for (const name of require("Storage").list())
    if (name.indexOf(BLANK) >= 0 || (name.slice(0, 2) === "v." && !kept[name])) eraseFile(name);
}

/** What to subscribe to at each connection. Settings on trial have brought one: they stand. */
export function moduleTopics(): string[] {
  if (node.config.trial) endTrial();
  return [manifestTopic(node.prefix, "+"), manifestTopic(node.prefix, "+/" + node.id)].concat(fetchTopics());
}
