/** From flash to functions: a version is evaluated where it lies, so that its functions keep their text there. */
import { node } from "../../state.ts";
import { enqueuePinned } from "./pins.ts";
import { fileOf } from "./fetch.ts";
import { readJournal, type Version } from "./journal.ts";
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

/** Enters a version's tasks: under the version's name, and under the module's where it is the one that runs. */
export function enter(name: string, hash: string, found: any, runs: boolean): void {
  const tasks = node.peer.tasks;
  for (const key in found.$) {
    const shape = found.$[key];
    const entry: any = [found[key], shape[0], shape[1] < 0 ? Infinity : shape[1], shape[2]];
    if (hash) tasks[key + "@" + name + "#" + hash] = entry;
    if (runs) tasks[key + "@" + name] = entry;
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
  if (at < 0 || node.modules.safe) return done(false);
  const sign = task.indexOf("#");
  const name = task.substring(at + 1, sign < 0 ? task.length : sign);
  const record = readJournal().modules["$" + name];
  const versions = record ? record.versions : [];
  if (sign < 0) return done(versions.length ? loads(name, versions[0], true, task) : loadsFlashed(name, task));
  const hash = task.substring(sign + 1);
  for (let i = 0; i < versions.length; i++)
    if (versions[i].hash === hash) return done(loads(name, versions[i], i === 0, task));
  enqueuePinned({ module: name, hash: hash, task: task, done: done });
}

function loads(name: string, version: Version, runs: boolean, task: string): boolean {
  try {
    enter(name, version.hash, evaluate(version.hash, version.bytes), runs);
  } catch {
    return false;
  }
  return !!node.peer.tasks[task];
}

/** A module that came with the flash, from the cable: a file under its name, of no version. */
function loadsFlashed(name: string, task: string): boolean {
  const file = "m." + name;
  if (require("Storage").read(file, 0, 1) === undefined) return false;
  try {
    enter(name, "", require(file), true);
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
