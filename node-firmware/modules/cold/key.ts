/** The cluster's key, rotated over the air: the old one signs the new one and seals it. */
import type { Command } from "../../../shared/protocol/manifest.ts";
import { announce } from "../../cold/presence.ts";
import { unseal } from "../../cold/settings.ts";
import { subscribe } from "../../mqtt/cold/subscribe.ts";
import { node } from "../../state.ts";
import { COMMANDS, isNew, isSigned } from "./command.ts";
import { noteKey, readJournal } from "./journal.ts";
import { moduleTopics } from "./start.ts";

/** Digits of the cable's key that the journal knows it by: what was rotated ends when the cable brings another one. */
const MARK_DIGITS = 8;

/** Takes a new key, where the old one has signed it. Manifests come again: those that the new one has signed are now ours. */
export function obeyRotation(command: Command): void {
  if (!command || command.do !== "key" || !node.config.key || !isNew(command) || !isSigned(command)) return;
  const key = unseal(command);
  if (!/^[0-9a-f]+$/.test(key) || key.length !== node.config.key.length) return;
  noteKey(key, node.modules.rotated ? readJournal().mark : markOf(node.config.key), COMMANDS, command.r);
  takeKey();
  node.modules.refused = [];
  if (!node.conn) return;
  announce();
  subscribe(node.session, moduleTopics(), 1);
}

function markOf(key: string): string {
  return key.substr(0, MARK_DIGITS);
}

/** The key that was rotated to stands for the cable's. */
export function takeKey(): void {
  const journal = readJournal();
  if (!journal.key || !node.config.key) return;
  if (!node.modules.rotated && markOf(node.config.key) !== journal.mark) return;
  node.config.key = journal.key;
  node.modules.rotated = journal.rotated;
}
