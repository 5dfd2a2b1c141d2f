/**
 * Where a verb finds its broker and cluster: the flag, else the environment, else `broccoli.config.ts|json` in the
 * working directory or the nearest parent that has one, else the broker of this machine.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../host-client/errors.ts";

/** The configuration file's content; everything is optional. Secrets do not belong here, but into the environment. */
export interface Configuration {
  $schema?: string;
  /** The broker's address: `mqtt://192.168.1.20:1883`. */
  broker?: string;
  /** The cluster's name, where several share a broker: the second level of all topics. */
  cluster?: string;
  /** The login at the broker; its password comes from BROCCOLI_MQTT_PASSWORD. */
  username?: string;
}

/** Where the broker is and how to log in. `origin` says which setting won. */
export interface BrokerAddress {
  url: string;
  origin: "--broker" | "BROCCOLI_BROKER" | "configuration" | "default";
  username?: string;
  password?: string;
}

export const DEFAULT_BROKER = "mqtt://127.0.0.1:1883";
/** The first level of all topics. */
export const TOPIC_ROOT = "broccoli";
const FILE_NAMES = ["broccoli.config.ts", "broccoli.config.json"];
const KNOWN_KEYS = ["$schema", "broker", "cluster", "username"];

type Environment = Record<string, string | undefined>;

/** Decides on the broker: flag, environment, configuration, default. */
export function resolveBroker(flag: string | undefined, env: Environment, config: Configuration): BrokerAddress {
  const [url, origin] = firstSet([
    [flag, "--broker"],
    [env.BROCCOLI_BROKER, "BROCCOLI_BROKER"],
    [config.broker, "configuration"],
    [DEFAULT_BROKER, "default"],
  ]);
  return {
    url,
    origin,
    username: env.BROCCOLI_MQTT_USERNAME || config.username,
    password: env.BROCCOLI_MQTT_PASSWORD || undefined,
  };
}

function firstSet(candidates: [string | undefined, BrokerAddress["origin"]][]): [string, BrokerAddress["origin"]] {
  return candidates.find(([url]) => url) as [string, BrokerAddress["origin"]];
}

/** Decides on the cluster, in the same order; undefined is the one cluster of a broker that has only one. */
export function resolveCluster(flag: string | undefined, env: Environment, config: Configuration): string | undefined {
  return flag || env.BROCCOLI_CLUSTER || config.cluster || undefined;
}

/** With what all topics of a cluster begin: `broccoli`, or `broccoli/attic`. */
export function topicPrefix(cluster: string | undefined): string {
  if (cluster === undefined) return TOPIC_ROOT;
  if (/^[\w.-]+$/.test(cluster)) return `${TOPIC_ROOT}/${cluster}`;
  throw new UsageError(`'${cluster}' is no name for a cluster`, {
    hint: "Take letters, digits, '.', '-' and '_':  --cluster attic",
  });
}

/**
 * Reads the nearest configuration file; none is an empty configuration.
 * @throws UsageError E502 when it cannot be read or has an unknown key or a value of the wrong type.
 */
export async function loadConfiguration(directory: string): Promise<Configuration> {
  const path = findConfiguration(directory);
  return path === undefined ? {} : validate(await read(path), path);
}

function findConfiguration(directory: string): string | undefined {
  const found = FILE_NAMES.map((name) => join(directory, name)).find((path) => existsSync(path));
  const parent = dirname(directory);
  return found ?? (parent === directory ? undefined : findConfiguration(parent));
}

async function read(path: string): Promise<unknown> {
  try {
    if (path.endsWith(".json")) return JSON.parse(await readFile(path, "utf8"));
    const { importFile } = await import("../host-client/import-file.ts");
    return (await importFile(path)).default;
  } catch (cause) {
    throw broken(path, `cannot be read: ${(cause as Error).message}`, cause);
  }
}

function validate(value: unknown, path: string): Configuration {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw broken(path, "exports no object as its default");
  }
  for (const [key, setting] of Object.entries(value)) {
    if (!KNOWN_KEYS.includes(key)) throw broken(path, `has an unknown key '${key}' (known: ${KNOWN_KEYS.join(", ")})`);
    if (typeof setting !== "string") {
      throw broken(path, `has '${key}' = ${JSON.stringify(setting)}, which should be a string`);
    }
  }
  return value;
}

function broken(path: string, what: string, cause?: unknown): UsageError {
  return new UsageError(`the configuration ${path} ${what}`, {
    code: "E502",
    hint: `A configuration that works: export default { broker: "${DEFAULT_BROKER}", cluster: "attic" }`,
    cause,
  });
}
