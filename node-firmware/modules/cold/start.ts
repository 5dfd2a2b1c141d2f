/** The module store at boot, and what it listens to. */
import { manifestTopic } from "../../../shared/protocol/topics.ts";
import { node } from "../../state.ts";
import { fetchTopics, fileOf } from "./fetch.ts";
import { BLANK, eraseFile } from "./flash.ts";
import { findJournal, noteBoot, noteBooted, readJournal, renew } from "./journal.ts";

/** Boots in a row that did not come to a connection: then no module is loaded any more. */
const MAX_BOOTS = 3;

/** Reads what the flash holds, and clears away what a power cut left. */
export function startModules(): void {
  node.modules = {
    journal: "",
    safe: false,
    job: null,
    pending: [],
    asked: "",
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
  node.modules.safe = readJournal().boots >= MAX_BOOTS;
  noteBoot();
}

/** Code of versions that are in no list, and files whose name a power cut tore. */
function cleanUp(): void {
  const kept: { [file: string]: boolean } = {};
  const modules = readJournal().modules;
  for (const key in modules) for (const version of modules[key].versions) kept[fileOf(version.hash)] = true;
  for (const name of require("Storage").list())
    if (name.indexOf(BLANK) >= 0 || (name.substring(0, 2) === "v." && !kept[name])) eraseFile(name);
}

/** Called at each connection: the boot went well. Gives what to subscribe. */
export function moduleTopics(): string[] {
  noteBooted();
  return [manifestTopic(node.prefix, "+"), manifestTopic(node.prefix, "+/" + node.id)].concat(fetchTopics());
}
