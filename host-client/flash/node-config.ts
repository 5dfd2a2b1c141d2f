/**
 * The configuration of a node, the file `broccoli.cfg` in its Storage: what may stand in it, in words that name the faulty
 * setting; and how it is shown without its secrets. Not the verbs' own configuration (`broccoli.config.ts`).
 */
import * as v from "valibot";
import { LEAST_KEEP_ALIVE_S, LEAST_LEASE_MS, MOST_KEEP_ALIVE_S, MOST_LEASE_MS } from "../../shared/protocol/limits.ts";
import { FlashError } from "./errors.ts";
import type { StorageFiles } from "./storage-image.ts";

/** Name of the file in Storage. */
export const CONFIG_FILE = "broccoli.cfg";
/** Files of settings that came over the network: they outrank `broccoli.cfg`, so whoever writes that takes them away. */
export const NETWORK_SETTINGS = /^b[st]\d+$/;
/** Longest name of a node, and of a label: both stand in each presence. */
const NAME_CHARACTERS = 32;
/** Each packet carries it; the node refuses longer ones. */
const PREFIX_CHARACTERS = 40;
/** IEEE 802.11: an SSID has 1 to 32 bytes. */
const SSID_BYTES = 32;
/** WPA: a passphrase has 8 to 63 characters. */
const PASSPHRASE = [8, 63] as const;
/** HMAC-SHA-256 takes keys of its block length, 64 bytes, as they are; below 16 they can be guessed. */
const KEY_BYTES = [16, 64] as const;
const MAX_PORT = 65_535;
/** Storage is read whole when the node starts. */
const CONFIG_BYTES = 2048;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const Name = v.pipe(
  v.string(),
  v.regex(/^[\w.-]+$/, "may have letters, digits, '.', '-' and '_' only"),
  v.maxLength(NAME_CHARACTERS, `has more than ${NAME_CHARACTERS} characters`),
);
const Label = Name;
const Topic = v.pipe(
  v.string(),
  v.regex(/^[\w.-]+(\/[\w.-]+)*$/, "is no topic prefix: letters, digits, '.', '-', '_', and '/' between"),
  v.maxLength(PREFIX_CHARACTERS, `has more than ${PREFIX_CHARACTERS} characters`),
);
const Ssid = v.pipe(
  v.string(),
  v.check(
    (text) => bytesOf(text) >= 1 && bytesOf(text) <= SSID_BYTES,
    `is no SSID: those have 1 to ${SSID_BYTES} bytes`,
  ),
);
const Passphrase = v.pipe(
  v.string(),
  v.check(
    (text) => text === "" || (text.length >= PASSPHRASE[0] && text.length <= PASSPHRASE[1]),
    `is no WiFi password: those have ${PASSPHRASE[0]} to 63 characters, or none for an open network`,
  ),
);
const Key = v.pipe(
  v.string(),
  v.regex(/^([0-9a-f]{2})+$/, "is no key: hex digits, lower case, two for each byte"),
  v.check(
    (text) => text.length >= KEY_BYTES[0] * 2 && text.length <= KEY_BYTES[1] * 2,
    `has not ${KEY_BYTES[0]} to ${KEY_BYTES[1]} bytes`,
  ),
);
const within = (least: number, most: number) =>
  v.pipe(
    v.number("is no number"),
    v.integer("is no whole number"),
    v.minValue(least, `is below ${least}`),
    v.maxValue(most, `is above ${most}`),
  );
const Port = within(1, MAX_PORT);
const Host = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]+$/, "is no host"),
  v.check((host) => !isLoopback(host), "is the node itself: a node needs the broker's address in its network"),
);

const ConfigSchema = v.strictObject({
  // instead of the hardware address: where several nodes share one, as on one PC
  id: v.optional(Name),
  name: v.optional(Name),
  labels: v.optional(v.array(Label)),
  cluster: v.optional(Topic),
  brokers: v.pipe(
    v.array(v.strictObject({ host: Host, port: Port, user: v.optional(v.string()), password: v.optional(v.string()) })),
    v.minLength(1, "is empty: a node needs a broker"),
  ),
  wifi: v.pipe(
    v.array(v.strictObject({ ssid: Ssid, password: v.optional(Passphrase) })),
    v.minLength(1, "is empty: a node needs a network"),
  ),
  key: v.optional(Key),
  slots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  leaseMs: v.optional(within(LEAST_LEASE_MS, MOST_LEASE_MS)),
  keepAliveS: v.optional(within(LEAST_KEEP_ALIVE_S, MOST_KEEP_ALIVE_S)),
  // number of the command that brought them, where they came over the network
  rev: v.optional(v.number()),
});

/** A node's configuration; `brokers` and `wifi` are tried in their order. */
export type NodeConfig = v.InferOutput<typeof ConfigSchema>;

/** Whether a host names the machine that asks. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host) || host === "0.0.0.0";
}

/**
 * Checks a configuration.
 *
 * @param value what was read or put together
 * @param origin where it came from, for the message: `node.json`, `the flags`
 * @throws FlashError E615 with the setting's path, its value (secrets hidden) and what is wrong.
 */
export function checkNodeConfig(value: unknown, origin: string): NodeConfig {
  const result = v.safeParse(ConfigSchema, value);
  if (!result.success) throw refused(result.issues[0], origin);
  const bytes = bytesOf(JSON.stringify(result.output));
  if (bytes <= CONFIG_BYTES) return result.output;
  throw new FlashError("E615", `the node's configuration has ${bytes} bytes, the limit is ${CONFIG_BYTES}`, {
    hint: "Name fewer networks and brokers.",
  });
}

type Issue = v.InferIssue<typeof ConfigSchema>;

function refused(issue: Issue, origin: string): FlashError {
  const path = v.getDotPath(issue) ?? "the configuration";
  const isUnknown = issue.type === "strict_object" && issue.expected === "never";
  if (isUnknown) return new FlashError("E615", `${origin} has a setting '${path}' that is not known`, { hint: HINT });
  if (issue.input === undefined) return new FlashError("E615", `${origin} has no '${path}'`, { hint: HINT });
  const shown = isSecret(path) ? "(hidden)" : JSON.stringify(issue.input);
  const what = /^Invalid/.test(issue.message) ? `should be ${issue.expected}` : issue.message;
  return new FlashError("E615", `'${path}' = ${shown} (from ${origin}) ${what}`, { hint: HINT });
}

const HINT =
  'A configuration that works: { "wifi": [{ "ssid": "attic-2g", "password": "…" }], "brokers": [{ "host": "192.168.1.20", "port": 1883 }] }';

const isSecret = (path: string) => /(^|\.)(password|key)$/.test(path);

/** The file as it goes into Storage. Text beyond ASCII stays UTF-8: Espruino's JSON would lose it from `\u` escapes. */
export function configFile(config: NodeConfig): StorageFiles {
  return { [CONFIG_FILE]: JSON.stringify(config) };
}

/** A configuration fit to be shown: no passwords, no key. */
export function redactConfig(config: Partial<NodeConfig>): Record<string, unknown> {
  const hide = (key: string, value: unknown) => (isSecret(key) && value ? "***" : value);
  return JSON.parse(JSON.stringify(config, hide)) as Record<string, unknown>;
}

/**
 * A broker's URL as the node keeps it.
 * @throws FlashError E615 for another scheme than `mqtt:` (nodes have no TLS) or no host.
 * @example brokerFromUrl("mqtt://ann:secret@192.168.1.20") // { host, port: 1883, user, password }
 */
export function brokerFromUrl(url: string): NodeConfig["brokers"][number] {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "mqtt:" || !parsed.hostname) {
    throw new FlashError("E615", `'${url.replace(/:[^:@/]*@/, ":***@")}' is no broker that a node can reach`, {
      hint: "Nodes speak plain MQTT:  --node-broker mqtt://192.168.1.20:1883",
    });
  }
  const { hostname, port, username, password } = parsed;
  return {
    host: hostname,
    port: Number(port || DEFAULT_MQTT_PORT),
    ...(username && { user: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  };
}

const DEFAULT_MQTT_PORT = 1883;
