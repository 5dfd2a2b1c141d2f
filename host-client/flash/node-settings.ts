/**
 * Puts a node's configuration together: a file, the environment (with `.env.local`), the flags, in growing strength; what is
 * then still missing is asked of whoever sits at the terminal. Secrets come by file, environment, standard input or prompt,
 * never as arguments, where every user of the machine could read them.
 */
import { existsSync, readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { parseEnv } from "node:util";
import { FlashError } from "./errors.ts";
import { brokerFromUrl, checkNodeConfig, isLoopback, type NodeConfig } from "./node-config.ts";

/** What the flags say; all optional, none secret. */
export interface SettingFlags {
  /** JSON file in the form of `broccoli.cfg`. */
  settings?: string;
  name?: string;
  label?: string[];
  wifiSsid?: string[];
  nodeBroker?: string[];
  /** Topic prefix of the cluster. */
  prefix?: string;
}

/** Asks a person. `secret` answers are not echoed. */
export type Ask = (question: string, secret?: boolean) => Promise<string>;

/** Where settings come from. */
export interface SettingSources {
  flags: SettingFlags;
  env?: Record<string, string | undefined>;
  /** Passwords for the networks that the flags name, from `--wifi-password-stdin`, a line each. */
  passwords?: string[];
  /** Absent where nobody can be asked. */
  ask?: Ask;
  /** Start from these: what the node has now. */
  present?: Partial<NodeConfig>;
}

type Draft = Partial<NodeConfig>;
type Environment = Record<string, string | undefined>;

/**
 * The configuration from all sources.
 * @throws FlashError E615 when something needed is missing and nobody can be asked, or a setting is wrong.
 */
export async function gatherNodeConfig(sources: SettingSources): Promise<NodeConfig> {
  const { flags, env = {}, ask } = sources;
  const draft: Draft = { ...sources.present, ...fromFile(flags.settings), ...fromEnvironment(env) };
  applyFlags(draft, flags, sources.passwords ?? [], env);
  if (ask) await askForMissing(draft, ask);
  if (!draft.wifi?.length)
    throw missing("WiFi network", "--wifi-ssid NAME   with its password in BROCCOLI_WIFI_PASSWORD");
  if (!draft.brokers?.length) throw missing("broker", `--node-broker mqtt://${lanAddress() ?? "HOST"}:1883`);
  checkReachable(draft.brokers);
  return checkNodeConfig(draft, flags.settings ?? "the settings");
}

/**
 * Changes to the settings of a node whose present ones cannot be read: what the file and the flags name, and nothing else.
 * @throws FlashError E615 where they name nothing, or a setting is wrong.
 */
export function gatherChanges({ flags, env = {}, passwords = [] }: SettingSources): Partial<NodeConfig> {
  const { BROCCOLI_WIFI_SSID: _, ...own } = env;
  const draft: Draft = fromFile(flags.settings);
  applyFlags(draft, { ...flags, prefix: undefined }, passwords, own);
  if (Object.keys(draft).length === 0) {
    throw new FlashError("E615", "no setting is named that is to change", {
      hint: "broccoli provision --node NAME --label dht22   (also --name, --wifi-ssid, --node-broker, --settings FILE)",
    });
  }
  checkReachable(draft.brokers ?? []);
  checkNodeConfig({ ...WHOLE, ...draft }, flags.settings ?? "the settings");
  return draft;
}

/** What a configuration must have, for checking one that has less. */
const WHOLE: NodeConfig = { wifi: [{ ssid: "any" }], brokers: [{ host: "any", port: 1883 }] };

function missing(what: string, flag: string): FlashError {
  return new FlashError("E615", `the node has no ${what}`, {
    hint: `broccoli flash ${flag}   or put it into .env.local or --settings FILE`,
  });
}

/** The environment with what `.env.local` adds to it; set variables win. */
export function environmentWithLocalFile(folder: string, env: Environment = process.env): Environment {
  const path = `${folder}/.env.local`;
  return existsSync(path) ? { ...parseEnv(readFileSync(path, "utf8")), ...env } : env;
}

function fromFile(path: string | undefined): Draft {
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Draft;
  } catch (cause) {
    throw new FlashError("E615", `the settings ${path} cannot be read: ${(cause as Error).message}`, {
      hint: 'A file that works: { "wifi": [{ "ssid": "attic-2g", "password": "…" }], "brokers": [{ "host": "192.168.1.20", "port": 1883 }] }',
      cause,
    });
  }
}

function fromEnvironment(env: Environment): Draft {
  const { BROCCOLI_WIFI_SSID: ssid, BROCCOLI_WIFI_PASSWORD: password, BROCCOLI_NODE_BROKER: broker } = env;
  return {
    ...(ssid && { wifi: [{ ssid, ...(password && { password }) }] }),
    ...(broker && { brokers: [withLogin(brokerFromUrl(broker), env)] }),
    ...(env.BROCCOLI_KEY && { key: env.BROCCOLI_KEY.toLowerCase() }),
  };
}

/** The node's login at the broker is its own: the host's does not serve where topics are scoped. */
function withLogin(broker: NodeConfig["brokers"][number], env: Environment): NodeConfig["brokers"][number] {
  const user = broker.user ?? env.BROCCOLI_NODE_MQTT_USERNAME;
  const password = broker.password ?? env.BROCCOLI_NODE_MQTT_PASSWORD;
  return { ...broker, ...(user && { user }), ...(password && { password }) };
}

function applyFlags(draft: Draft, flags: SettingFlags, passwords: string[], env: Environment): void {
  if (flags.name) draft.name = flags.name;
  if (flags.label) draft.labels = flags.label;
  if (flags.prefix && flags.prefix !== DEFAULT_PREFIX) draft.cluster = flags.prefix;
  if (flags.nodeBroker) draft.brokers = flags.nodeBroker.map((url) => withLogin(brokerFromUrl(url), env));
  if (flags.wifiSsid)
    draft.wifi = flags.wifiSsid.map((ssid, i) => withPassword(ssid, passwords[i], draft.wifi ?? [], env));
}

const DEFAULT_PREFIX = "broccoli";

/** The password of a network: standard input, else what is known of it, else the environment's where that names no network. */
function withPassword(ssid: string, given: string | undefined, known: Draft["wifi"] & object, env: Environment) {
  const ofNobody = env.BROCCOLI_WIFI_SSID ? undefined : env.BROCCOLI_WIFI_PASSWORD;
  const password = given ?? known.find((network) => network.ssid === ssid)?.password ?? ofNobody;
  return { ssid, ...(password && { password }) };
}

async function askForMissing(draft: Draft, ask: Ask): Promise<void> {
  if (!draft.wifi?.length) {
    const ssid = await ask("WiFi network (2.4 GHz)");
    draft.wifi = [{ ssid }];
  }
  for (const network of draft.wifi) {
    if (network.password !== undefined) continue;
    const password = await ask(`Password of "${network.ssid}" (empty for an open network)`, true);
    if (password) network.password = password;
  }
  if (!draft.brokers?.length) {
    const suggested = `mqtt://${lanAddress() ?? "192.168.1.20"}:1883`;
    draft.brokers = [brokerFromUrl((await ask(`Broker [${suggested}]`)) || suggested)];
  }
}

function checkReachable(brokers: NodeConfig["brokers"]): void {
  const loopback = brokers.find(({ host }) => isLoopback(host));
  if (!loopback) return;
  throw new FlashError(
    "E615",
    `the broker ${loopback.host} is this machine's own address; on the node it is the node itself`,
    {
      hint: `This machine in the network:  broccoli flash --node-broker mqtt://${lanAddress() ?? "ITS-ADDRESS"}:${loopback.port}   The broker must listen there:  broccoli broker --host 0.0.0.0`,
    },
  );
}

/** This machine's address in its network, to suggest as the broker's. */
export function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
}
