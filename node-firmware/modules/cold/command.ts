/** Commands of operators: reboot; and compaction and new settings, which are a reboot with something before it. */
import { commandText, Refusal, type Command } from "../../../shared/protocol/manifest.ts";
import { presenceTopic } from "../../../shared/protocol/topics.ts";
import { publishRetained } from "../../mqtt/cold/reliable.ts";
import { willText } from "../../cold/presence.ts";
import { takeSettings } from "../../cold/settings.ts";
import { node } from "../../state.ts";
import type { ModuleStore } from "../state.ts";
import { waitForIdle } from "./schedule.ts";
import { isLong } from "./flash.ts";
import { noteCompacts, noteRemoved, readJournal } from "./journal.ts";
import { refuse } from "./outcome.ts";
import { hmac } from "./signature.ts";
import { cleanUp } from "./start.ts";

/** The journal remembers the last command as it does a module; no module can be called so. */
export const COMMANDS = "!command";

/** Between two looks whether the node is idle, and how many there are. */
const IDLE_WAIT_MS = 2000;
const MAX_WAITS = 30;

/** Until the last words are out. */
const GOODBYE_MS = 300;

/** Obeys a command once, if it is ours. */
export function obeyCommand(command: Command): void {
  if (!isNew(command) || !isSigned(command)) return;
  noteRemoved(COMMANDS, command.r);
  if (command.do === "provision" && !takeSettings(command)) return;
  // amid its work, unlike a reboot: to see that nothing is lost by it
  if (command.do === "reset") {
    setTimeout("E.reboot()" as any, 0);
    return;
  }
  wishFor(command.do as ModuleStore["wish"]);
}

/** Something is to be done as soon as the node is idle. */
export function wishFor(wish: ModuleStore["wish"]): void {
  node.modules.wish = wish;
  node.modules.waits = 0;
  whenIdle();
}

/** Whether it is for this node, and later than all that were obeyed. */
export function isNew(command: Command): boolean {
  if (command.c !== node.prefix || (command.t && command.t !== node.id) || typeof command.r !== "number") return false;
  const before = readJournal().modules["$" + COMMANDS];
  return !before || command.r > before.revision;
}

export function isSigned(command: Command): boolean {
  const signed = !node.config.key || command.g === hmac(node.config.key, commandText(command));
  if (!signed) refuse(COMMANDS, "", Refusal.BadSignature, command.do);
  return signed;
}

function isBusy(): boolean {
  const peer = node.peer;
  return !!node.modules.job || peer.running + peer.queue.length + peer.joins.length + peer.own > 0;
}

/** Does what was wished for, or waits on. A node that is never idle does not do it. */
export function whenIdle(): void {
  const wish = node.modules.wish;
  if (!wish) return;
  if (isBusy() && node.modules.waits++ < MAX_WAITS) return waitForIdle(IDLE_WAIT_MS);
  node.modules.wish = "";
  if (isBusy()) return;
  if (wish === "compact") prepareCompaction();
  sayGoodbye(wish);
  // Code in RAM: compaction moves what lies in flash under the running program, so the reboot must be its next statement.
  setTimeout(((wish === "compact" ? "require('Storage')." + wish + "();" : "") + "E.reboot()") as any, GOODBYE_MS);
}

/** Owners lend what was lent here to others at once, and no kill is counted: it was planned. */
function sayGoodbye(why: string): void {
  publishRetained(node.session, presenceTopic(node.prefix, node.id), willText(node.peer.boot, why));
}

/** Versions of several pages are not moved: they go, and are fetched again. */
function prepareCompaction(): void {
  const modules = readJournal().modules;
  for (const key in modules) {
    const record = modules[key];
    let long = false;
    for (const version of record.versions) if (isLong(version.bytes)) long = true;
    if (long) noteRemoved(key.slice(1), record.revision - 1);
  }
  cleanUp();
  noteCompacts();
}
