/**
 * The store's memory over boots: a file to which lines are only ever added, so that a power cut loses the last line at
 * most. When its page is full, what still counts goes to a new file, which counts from its last line on. Files are numbered
 * and no number comes twice: an old one that an interrupted compaction left behind is never taken for the present one.
 */
import { GENERATIONS } from "../../../shared/protocol/manifest.ts";
import { node } from "../../state.ts";
import { BLANK, createFile, eraseFile, fileSize, writePiece } from "./flash.ts";

/** A version in flash. */
export interface Version {
  hash: string;
  bytes: number;
}

export interface ModuleRecord {
  /** Highest revision that was obeyed; it stays when the module is removed. */
  revision: number;
  /** What was obeyed last was for this node alone. */
  own?: boolean;
  /** The running version, then the one before; none where the module was removed. */
  versions: Version[];
}

export interface Journal {
  /** A compaction was begun. */
  compacts: boolean;
  /** By `$` and name. */
  modules: { [name: string]: ModuleRecord };
  /** Attempts to load a version that were not followed by anything, by `$` and hash. */
  tries: { [hash: string]: number };
  /** The key that was rotated to, the first digits of the cable's, the rotation's revision. */
  key: string;
  mark: string;
  rotated: number;
  /** The file was written to its end. */
  whole: boolean;
}

const FILE = "mj";

/** Kinds of lines, by their first item. */
const COMPACTS = "k";
const WHOLE = "w";
const RUNS = "i";
const HELD = "h";
const REMOVED = "u";
const TRIED = "t";
const LOADED = "o";
const KEY = "y";

/** Of what is gone so much is remembered, the latest: all modules' lines must fit a page with it. */
const MAX_REMOVED = 12;
const MAX_TRIED = 8;

/** Everything that a journal says. */
export function readJournal(name?: string): Journal {
  const journal: Journal = { compacts: false, modules: {}, tries: {}, key: "", mark: "", rotated: 0, whole: false };
  const file = name || node.modules.journal;
  const text = (file && require("Storage").read(file)) || "";
  const blank = text.indexOf(BLANK);
  const end = blank < 0 ? text.length : blank;
  let at = 0;
  // Line by line, where it lies: hundreds of lines in a list would not fit a busy node's memory.
  while (at < end) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    if (stop > at) takeLine(journal, text.slice(at, stop));
    at = stop + 1;
  }
  return journal;
}

/** A line that a power cut tore is no JSON; what it was to say has not happened. */
function takeLine(journal: Journal, line: string): void {
  let item: any;
  try {
    item = JSON.parse(line);
  } catch {
    return;
  }
  const kind = item[0];
  if (kind === RUNS) takeVersion(journal, item, 0);
  else if (kind === HELD) takeVersion(journal, item, 1);
  else if (kind === REMOVED) journal.modules["$" + item[1]] = { revision: item[2], versions: [] };
  else if (kind === TRIED) journal.tries["$" + item[1]] = (journal.tries["$" + item[1]] || 0) + (item[2] || 1);
  else if (kind === LOADED) delete journal.tries["$" + item[1]];
  else if (kind === KEY) {
    journal.key = item[1];
    journal.mark = item[2];
    journal.rotated = item[4];
    if (item[3]) journal.modules["$" + item[3]] = { revision: item[4], versions: [] };
  } else if (kind === COMPACTS) journal.compacts = true;
  else if (kind === WHOLE) journal.whole = true;
}

/** A version takes its place among the module's: the first runs, others are held for whoever asks by their hash. */
function takeVersion(journal: Journal, item: any, place: number): void {
  const key = "$" + item[1];
  const record = journal.modules[key] || { revision: 0, versions: [] };
  journal.modules[key] = record;
  const others = record.versions.filter(function (version) {
    return version.hash !== item[2];
  });
  others.splice(place, 0, { hash: item[2], bytes: item[3] });
  record.versions = others.slice(0, GENERATIONS);
  if (!place) record.own = !!item[5];
  if (item[4] > record.revision) record.revision = item[4];
  delete journal.tries["$" + item[2]];
}

/** The version runs from now on. */
export function noteRuns(name: string, hash: string, bytes: number, revision: number, own: boolean): void {
  append([RUNS, name, hash, bytes, revision, own ? 1 : 0]);
}

/** The version is there for those who ask for it by its hash. */
export function noteHeld(name: string, hash: string, bytes: number): void {
  append([HELD, name, hash, bytes]);
}

export function noteRemoved(name: string, revision: number): void {
  append([REMOVED, name, revision]);
}

export function noteTried(hash: string): void {
  append([TRIED, hash]);
}

/** The version that was tried has loaded, or thrown: the node lives. */
export function noteLoaded(hash: string): void {
  append([LOADED, hash]);
}

/** A new key, and the command that it came by: one line, so that a power cut leaves both or none. */
export function noteKey(key: string, mark: string, command: string, revision: number): void {
  append([KEY, key, mark, command, revision]);
}

/** A compaction begins. */
export function noteCompacts(): void {
  append([COMPACTS]);
}

/** Adds a line. @returns false where flash has no room for a new file */
function append(item: any[]): boolean {
  const line = "\n" + JSON.stringify(item);
  const name = node.modules.journal;
  const text = name ? require("Storage").read(name) : undefined;
  const at = text === undefined ? -1 : text.indexOf(BLANK);
  if (at < 0 || at + line.length > fileSize(1)) return renew(line);
  writePiece(name, 1, line, at);
  return true;
}

/** Loads of a version that ended in a reboot: then it is set aside. */
const MAX_TRIES = 3;

export function isSetAside(journal: Journal, hash: string): boolean {
  return journal.tries["$" + hash] >= MAX_TRIES;
}

function numberOf(name: string): number {
  return parseInt(name.slice(FILE.length), 10);
}

/** Writes what counts into a new file, and the line behind it. @returns false where flash has no room */
export function renew(line: string): boolean {
  const before = node.modules.journal;
  const name = FILE + (before ? numberOf(before) + 1 : 0);
  if (!createFile(name, 1, linesOf(readJournal()) + "\n" + JSON.stringify([WHOLE]) + line)) return false;
  if (before) eraseFile(before);
  node.modules.journal = name;
  return true;
}

function linesOf(journal: Journal): string {
  const removed: any[] = [];
  const tried: any[] = [];
  let text = journal.key ? "\n" + JSON.stringify([KEY, journal.key, journal.mark, "", journal.rotated]) : "";
  for (const key in journal.modules) {
    const record = journal.modules[key];
    const name = key.slice(1);
    const gone = [REMOVED, name, record.revision];
    // Commands are no module: their revision is never forgotten.
    if (name.charAt(0) === "!") text += "\n" + JSON.stringify(gone);
    else if (!record.versions.length) removed.push(gone);
    for (let i = record.versions.length - 1; i >= 0; i--) {
      const version = record.versions[i];
      const line = i
        ? [HELD, name, version.hash, version.bytes]
        : [RUNS, name, version.hash, version.bytes, record.revision, record.own ? 1 : 0];
      text += "\n" + JSON.stringify(line);
    }
  }
  for (const key in journal.tries) tried.push([TRIED, key.slice(1), journal.tries[key]]);
  return text + lastOf(removed, MAX_REMOVED) + lastOf(tried, MAX_TRIED);
}

function lastOf(items: any[], count: number): string {
  let text = "";
  for (const item of items.slice(-count)) text += "\n" + JSON.stringify(item);
  return text;
}

/** Finds the journal that holds, at boot: the last one that is whole. The others go. */
export function findJournal(): void {
  const names = require("Storage")
    .list()
    .filter(function (name) {
      return name.slice(0, FILE.length) === FILE && numberOf(name) >= 0;
    })
    .sort(function (a, b) {
      return numberOf(b) - numberOf(a);
    });
  for (const name of names) {
    if (node.modules.journal === "" && readJournal(name).whole) node.modules.journal = name;
    else eraseFile(name);
  }
}
