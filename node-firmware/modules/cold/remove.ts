/** Takes modules and versions out of the node. */
import { announce } from "../../cold/presence.ts";
import { noteRemoved, readJournal } from "./journal.ts";
import { forgetLoad, leave } from "./load.ts";
import { forgetRefusal } from "./outcome.ts";

/** Whether some module runs or holds this version. */
export function isHeld(hash: string): boolean {
  const modules = readJournal().modules;
  for (const key in modules) for (const version of modules[key].versions) if (version.hash === hash) return true;
  return false;
}

/** The cluster is not to run the module any more. What runs of it now runs to its end. */
export function removeModule(name: string, revision: number): void {
  const record = readJournal().modules["$" + name];
  noteRemoved(name, revision);
  forgetRefusal(name);
  leave("@" + name);
  if (!record) return;
  for (const version of record.versions) dropVersion(name, version.hash);
  announce();
}

/** A version that no module needs any more. Its file stays until the next boot, so what runs of it runs on. */
export function dropVersion(name: string, hash: string): void {
  leave("@" + name + "#" + hash);
  if (!isHeld(hash)) forgetLoad(hash);
}
