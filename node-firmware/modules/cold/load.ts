/** From flash to functions: a version is evaluated where it lies, so that its functions keep their text there. */
import { node } from "../../state.ts";
import { enqueuePinned } from "./pins.ts";
import { fileOf } from "./fetch.ts";
import { isSetAside, noteLoaded, noteTried, readJournal, type Version } from "./journal.ts";
import { digest } from "./signature.ts";

/** The code of a version, in flash. */
export function codeOf(hash: string, bytes: number): string | undefined {
  return require("Storage").read(fileOf(hash), 0, bytes);
}

/** Whether a version's code lies in flash, whole. */
export function isInFlash(hash: string, bytes: number, sha: string): boolean {
  const code = codeOf(hash, bytes);
  return code !== undefined && code.length === bytes && digest(code) === sha;
}

/**
 * Evaluates a version.
 * @returns its exports
 * @throws whatever it throws, and SyntaxError
 */
export function evaluate(hash: string, bytes: number): any {
  const id = fileOf(hash) + ".";
  Modules.addCached(id, codeOf(hash, bytes) as string);
  const found = require(id);
  Modules.removeCached(id);
  return found;
}

/**
 * Enters a version's tasks into the table.
 * @param ending `@module` or `@module#hash`. Under one of them only: an entry costs 11 variables, its second name 3 more
 */
export function enter(ending: string, found: any): void {
  for (const key in found.$) {
    const shape = found.$[key];
    node.peer.tasks[key + ending] = [found[key], shape[0], shape[1] < 0 ? Infinity : shape[1], shape[2]];
  }
}

/** Takes tasks out of the table: those whose name ends so. What runs of them runs to its end. */
export function leave(ending: string): void {
  const tasks = node.peer.tasks;
  for (const task of Object.keys(tasks)) if (task.substring(task.indexOf("@")) === ending) delete tasks[task];
}

/**
 * Finds a task that is not in the table: its version is loaded from flash, or fetched where it was asked for by its hash.
 * @param task `task@module` or `task@module#hash`
 */
export function findTask(task: string, done: (found: boolean) => void): void {
  const at = task.indexOf("@");
  if (at < 0) return done(false);
  const sign = task.indexOf("#");
  const name = task.slice(at + 1, sign < 0 ? task.length : sign);
  const journal = readJournal();
  const record = journal.modules["$" + name];
  const versions = (record ? record.versions : []).filter(function (version) {
    return !isSetAside(journal, version.hash);
  });
  if (sign < 0) return done(versions.length ? isReady(task, name, versions[0], true) : loadsFlashed(name, task));
  const hash = task.slice(sign + 1);
  for (let i = 0; i < versions.length; i++)
    if (versions[i].hash === hash) return done(isReady(task, name, versions[i], i === 0));
  enqueuePinned({ module: name, hash: hash, task: task, done: done });
}

/** The version that runs may be loaded under its other name: then both names have one entry. */
function isReady(task: string, name: string, version: Version, runs: boolean): boolean {
  const tasks = node.peer.tasks;
  const key = task.substring(0, task.indexOf("@"));
  const pinned = task.indexOf("#") > 0;
  const other = key + "@" + name + (pinned ? "" : "#" + version.hash);
  if (runs && tasks[other]) {
    tasks[task] = tasks[other];
    return true;
  }
  return loads(task, task.slice(key.length), version);
}

function loads(task: string, ending: string, version: Version): boolean {
  makeRoom(version.bytes / BYTES_PER_VARIABLE);
  const first = beginLoad(version.hash);
  try {
    enter(ending, evaluate(version.hash, version.bytes));
  } catch {
    // what throws has no tasks; the node lives
  }
  if (first) noteLoaded(version.hash);
  return !!node.peer.tasks[task];
}

/** A version leaves the node, or is tried anew. */
export function forgetLoad(hash: string): void {
  node.modules.loaded = node.modules.loaded.filter(function (one: string) {
    return one !== hash;
  });
}

/** The first load of a version in a boot is in the journal until it has ended. @returns whether it is the first */
export function beginLoad(hash: string): boolean {
  if (node.modules.loaded.indexOf(hash) >= 0) return false;
  node.modules.loaded.push(hash);
  noteTried(hash);
  return true;
}

/** A kilobyte of code is about 90 variables when it is loaded from flash, and 250 where its functions and tables are tiny. */
const BYTES_PER_VARIABLE = 4;

/** Variables that must be left when a module is loaded: a packet of 4 KB, and the work on it. */
const RESERVE_VARIABLES = 500;

/** Idle modules and cold code go where memory is short; they come back when they are called. @returns whether it helped */
export function makeRoom(variables: number): boolean {
  const wanted = variables + RESERVE_VARIABLES;
  if (process.memory(false).free >= wanted) return true;
  unloadIdle();
  for (const name of Modules.getCached()) if (name.charAt(0) === "$") Modules.removeCached(name);
  return process.memory().free >= wanted;
}

/** A module that came with the flash, from the cable: a file under its name, of no version. */
function loadsFlashed(name: string, task: string): boolean {
  const file = "m." + name;
  if (require("Storage").read(file, 0, 1) === undefined) return false;
  try {
    enter("@" + name, require(file));
    Modules.removeCached(file);
  } catch {
    return false;
  }
  return !!node.peer.tasks[task];
}

/** Drops all functions of modules from memory; they are loaded again when they are called. */
export function unloadIdle(): void {
  for (const task of Object.keys(node.peer.tasks)) if (task.indexOf("@") > 0) delete node.peer.tasks[task];
}
