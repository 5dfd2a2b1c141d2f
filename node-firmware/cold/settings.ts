/**
 * Settings that came over the network, signed: a file beside `broccoli.cfg`, which came over the cable and is never erased. New
 * ones are on trial: where the node does not come to a broker with them, it goes back to those of before.
 */
import { decode } from "../../shared/protocol/codec.ts";
import { Refusal, sealStem, type Command } from "../../shared/protocol/manifest.ts";
import type { NodeConfig } from "../config.ts";
import { configFrom, settingsFrom } from "./config.ts";
import { BLANK, createFile, eraseFile } from "../modules/cold/flash.ts";
import { refuse } from "../modules/cold/outcome.ts";
import { hmac } from "../modules/cold/signature.ts";
import { node } from "../state.ts";

/** From the cable. */
const CABLE = "broccoli.cfg";
/** Begin the names of files: settings that stand, and those on trial; a number follows, and the newest counts. */
const STANDS = "bs";
const TRIAL = "bt";

/** As much as a host takes for settings, and a page of flash besides. */
const MAX_BYTES = 2_560;

/** A scan, several networks and several brokers in a row; the firmware's own trial has as long. */
const TRIAL_MS = 180_000;

/** Bytes of an HMAC. */
const BLOCK_BYTES = 32;

function newest(kind: string): number {
  let number = -1;
  for (const name of require("Storage").list())
    if (name.slice(0, kind.length) === kind && /^b[st][0-9]+$/.test(name))
      number = Math.max(number, parseInt(name.slice(kind.length), 10));
  return number;
}

/** The name of the file that holds; none where all came over the cable. */
function present(): string {
  const trial = newest(TRIAL);
  const stands = newest(STANDS);
  // where both have the same number, a power cut tore the one that was to stand
  if (trial >= 0 && trial >= stands) return TRIAL + trial;
  return stands < 0 ? "" : STANDS + stands;
}

/** Its text: the changes, a line of JSON each, as they came; JSON that Espruino prints is not what it read. */
function textOf(name: string): string {
  const text = (name && require("Storage").read(name)) || "";
  const blank = text.indexOf(BLANK);
  return blank < 0 ? text : text.slice(0, blank);
}

function change(settings: any, changes: any): void {
  for (const key in changes)
    if (changes[key] === null) delete settings[key];
    else settings[key] = changes[key];
}

/** @returns the configuration in flash. @see configFrom */
export function readConfig(): NodeConfig {
  const settings = settingsFrom(require("Storage").read(CABLE));
  const name = present();
  for (const line of textOf(name).split("\n")) if (line) change(settings, settingsFrom(line));
  const config = configFrom(settings);
  if (name.slice(0, TRIAL.length) === TRIAL) startTrial(config, name);
  return config;
}

/** What is on trial goes where no connection comes of it. */
function startTrial(config: NodeConfig, name: string): void {
  config.trial = name;
  // code in RAM: a cold function that is kept would keep its file in memory
  setTimeout("if(E.broccoliTrial){require('Storage').erase(E.broccoliTrial);E.reboot()}" as any, TRIAL_MS);
  (E as any).broccoliTrial = name;
}

/** The node came to a broker: what was on trial stands, and what stood before goes. */
export function endTrial(): void {
  const trial = node.config.trial;
  if (!trial) return;
  node.config.trial = undefined;
  (E as any).broccoliTrial = "";
  const number = parseInt(trial.slice(TRIAL.length), 10);
  const text = textOf(trial);
  const before = newest(STANDS);
  eraseFile(STANDS + number);
  // Where flash is full they stay on trial, and are tried anew at each boot.
  if (!createFile(STANDS + number, text.length, text)) return;
  eraseFile(trial);
  if (before >= 0 && before < number) eraseFile(STANDS + before);
}

/** The other way round too: what is sealed with a stream of HMACs is opened by it. */
export function unseal(command: Command): string {
  const sealed = atob(command.x as string);
  const stem = sealStem(command);
  let text = "";
  let block = "";
  for (let i = 0; i < sealed.length; i++) {
    const at = i % BLOCK_BYTES;
    if (!at) block = atob(hmac(node.config.key as string, stem + i));
    text += String.fromCharCode(sealed.charCodeAt(i) ^ block.charCodeAt(at));
  }
  return text;
}

/** Whether the one changes nothing but what the other changes anyway. */
function isOverruled(line: string, changes: any): boolean {
  for (const key in JSON.parse(line)) if (changes[key] === undefined) return false;
  return true;
}

/** The present changes and the new ones behind them. */
function withChanges(text: string): string {
  const changes = decode(text);
  const before = textOf(present())
    .split("\n")
    .filter(function (line) {
      return line && !isOverruled(line, changes);
    });
  return before.concat([text]).join("\n");
}

/**
 * Takes the settings of a signed command; the node is to be started anew then.
 * @returns false where it does not: the presence says why
 */
export function takeSettings(command: Command): boolean {
  const why = whyNotOurs(command) || store(command);
  if (why) refuse("!settings", "", Refusal.Malformed, why);
  return !why;
}

/** @returns what is wrong with the command; nothing where all is well. Without a key anybody could lead the node away. */
function whyNotOurs(command: Command): string {
  if (!node.config.key) return "a node without a key takes none";
  const isOne = command.t === node.id && typeof command.x === "string" && command.x.length <= MAX_BYTES * 2;
  return isOne ? "" : "settings are for one node, and of " + MAX_BYTES + " bytes at the most";
}

/** @returns what was wrong; nothing where all is well */
function store(command: Command): string {
  try {
    const text = withChanges(unseal(command));
    if (text.length > MAX_BYTES) return text.length + " bytes of changes are too many";
    return createFile(TRIAL + (Math.max(newest(STANDS), newest(TRIAL)) + 1), text.length, text)
      ? ""
      : "Storage is full";
  } catch (error: any) {
    return "" + (error.message || error);
  }
}
