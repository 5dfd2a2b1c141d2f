/** Reads a node's settings (`broccoli.cfg`). Whatever is wrong with it is said on the console and left out; a node always starts. */
import {
  LEAST_KEEP_ALIVE_S,
  LEAST_LEASE_MS,
  MAX_LABELS,
  MOST_KEEP_ALIVE_S,
  MOST_LEASE_MS,
} from "../../shared/protocol/limits.ts";
import { parseBounded } from "../../shared/protocol/cold/nesting.ts";
import type { Network, NodeConfig } from "../config.ts";
import type { Broker } from "../mqtt/types.ts";

declare function print(text: string): void;

const FILE = "broccoli.cfg";

const DEFAULT_PORT = 1883;
const HIGHEST_PORT = 65535;

/** Prefix, `/p/` and an id of 12 must stay a short topic: each packet carries it. */
const MAX_CLUSTER_BYTES = 40;
/** As long as a name can be and still fit a table and a host name. */
const MAX_NAME_BYTES = 32;
/** The standard's limits: 802.11 for the name, WPA for the password. */
const MAX_SSID_BYTES = 32;
const MAX_PASSWORD_BYTES = 63;
/** More functions at a time than a node has memory for. */
const MAX_SLOTS = 16;

function complain(id: string, text: string): void {
  print(id + " " + FILE + ": " + text);
}

/** Passwords are on no console. */
function hidden(value: any): any {
  if (!value || value.password === undefined) return value;
  const copy: any = {};
  for (const key in value) copy[key] = key === "password" ? "***" : value[key];
  return copy;
}

function wrong(field: string, value: unknown, wanted: string): void {
  complain(
    "E642",
    field + " is " + JSON.stringify(field === "key" ? "***" : hidden(value)) + "; wanted: " + wanted + "; left out",
  );
}

function isText(value: unknown, most: number): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= most;
}

/** Takes a field of text over, or says what is wrong with it. */
function takeText(from: any, to: any, field: string, most: number): void {
  if (from[field] === undefined) return;
  if (isText(from[field], most)) to[field] = from[field];
  else wrong(field, from[field], "a text of 1 to " + most + " bytes");
}

function takeCluster(from: any, to: NodeConfig): void {
  const cluster = from.cluster;
  if (cluster === undefined) return;
  if (isText(cluster, MAX_CLUSTER_BYTES) && cluster.indexOf("+") < 0 && cluster.indexOf("#") < 0) to.cluster = cluster;
  else wrong("cluster", cluster, "a topic without + and #, of 1 to " + MAX_CLUSTER_BYTES + " bytes");
}

/** @returns a whole number; 0 where there is none, and why on the console where it is out of bounds */
function wholeOf(from: any, field: string, least: number, most: number): number {
  const value = from[field];
  if (value === undefined) return 0;
  if (value >= least && value <= most && value === Math.floor(value)) return value;
  wrong(field, value, "a whole number from " + least + " to " + most);
  return 0;
}

function takeNumbers(from: any, to: NodeConfig): void {
  const slots = wholeOf(from, "slots", 1, MAX_SLOTS);
  const leaseMs = wholeOf(from, "leaseMs", LEAST_LEASE_MS, MOST_LEASE_MS);
  const keepAliveS = wholeOf(from, "keepAliveS", LEAST_KEEP_ALIVE_S, MOST_KEEP_ALIVE_S);
  if (slots) to.slots = slots;
  if (leaseMs) to.leaseMs = leaseMs;
  if (keepAliveS) to.keepAliveS = keepAliveS;
}

/** @returns the good entries of a list; says what is wrong with the others */
function goodOnes(from: any, field: string, wanted: string, isGood: (entry: any) => boolean): any[] {
  const list = from[field];
  const good: any[] = [];
  if (list === undefined) return good;
  if (!Array.isArray(list)) {
    wrong(field, list, "a list");
    return good;
  }
  for (let i = 0; i < list.length; i++)
    if (isGood(list[i])) good.push(list[i]);
    else wrong(field + "[" + i + "]", list[i], wanted);
  return good;
}

function isPort(port: unknown): boolean {
  return (
    port === undefined || (typeof port === "number" && port > 0 && port <= HIGHEST_PORT && port === Math.floor(port))
  );
}

function isOptionalText(value: unknown, most: number): boolean {
  return value === undefined || isText(value, most);
}

function isBroker(entry: any): boolean {
  return (
    !!entry &&
    isText(entry.host, 255) &&
    isPort(entry.port) &&
    isOptionalText(entry.user, 255) &&
    isOptionalText(entry.password, 255)
  );
}

function isNetwork(entry: any): boolean {
  return !!entry && isText(entry.ssid, MAX_SSID_BYTES) && isOptionalText(entry.password, MAX_PASSWORD_BYTES);
}

function isLabel(entry: any): boolean {
  return isText(entry, MAX_NAME_BYTES);
}

function asBroker(entry: any): Broker {
  const broker: Broker = { host: entry.host, port: entry.port || DEFAULT_PORT };
  if (entry.user) broker.user = entry.user;
  if (entry.password) broker.password = entry.password;
  return broker;
}

/** @returns the object of a text; an empty one, and why on the console, where there is none */
export function settingsFrom(text: string | undefined): any {
  let value: any;
  if (!text) return useless("the file is not there");
  try {
    value = parseBounded(text);
  } catch (error: any) {
    return useless("no JSON (" + error.message + ")");
  }
  if (value && typeof value === "object" && !Array.isArray(value)) return value;
  return useless("an object is wanted");
}

function useless(why: string): object {
  complain("E641", why + "; provision it anew with `broccoli flash`");
  return {};
}

/**
 * What of settings is sound. Never throws.
 *
 * @param from what the files hold
 * @returns it; `brokers` and `wifi` are lists, if empty ones
 */
export function configFrom(from: any): NodeConfig {
  const wifi: Network[] = goodOnes(from, "wifi", "an ssid of 1 to 32 bytes, a password of up to 63", isNetwork);
  const brokers = goodOnes(from, "brokers", "a host, a port from 1 to 65535, a user and a password", isBroker);
  const config: NodeConfig = { brokers: brokers.map(asBroker), wifi: wifi };
  const labels = goodOnes(from, "labels", "a text of 1 to 32 bytes", isLabel);
  if (labels.length > MAX_LABELS) wrong("labels", labels.splice(MAX_LABELS), MAX_LABELS + " at the most");
  if (labels.length) config.labels = labels;
  takeText(from, config, "name", MAX_NAME_BYTES);
  takeText(from, config, "key", 128);
  takeText(from, config, "id", MAX_NAME_BYTES);
  takeText(from, config, "boot", MAX_NAME_BYTES);
  takeCluster(from, config);
  if (typeof from.rev === "number") config.rev = from.rev;
  takeNumbers(from, config);
  if (!brokers.length) complain("E643", "no broker is named");
  return config;
}
