/**
 * A configuration for Mosquitto 2 that lets each role write and read just its topics (protocol notes, section 2): nodes,
 * clients, operators, watchers. Returns texts; whoever calls writes them.
 * Directives: mosquitto.conf(5).
 */
import { pbkdf2Sync, randomBytes } from "node:crypto";
import { UsageError } from "../errors.ts";

/** What a login may do. */
export type BrokerRole = "node" | "client" | "operator" | "watcher";

/** A login of the broker. */
export interface BrokerUser {
  name: string;
  role: BrokerRole;
}

export interface MosquittoOptions {
  users: readonly BrokerUser[];
  /** Prefix of the cluster's topics. */
  prefix?: string;
  port?: number;
  /** Address to listen on; all by default. */
  host?: string;
  /** Where the files will lie: the configuration names the others by it. */
  folder: string;
  /** Where the broker keeps its retained messages; manifests and detached results live there. */
  store?: string;
}

/** Texts by file name. */
export interface MosquittoFiles {
  "mosquitto.conf": string;
  "mosquitto.acl": string;
}

const DEFAULT_PORT = 1883;
const DEFAULT_STORE = "/var/lib/mosquitto/";
/** Largest packet a host takes is 256 KB (protocol notes, section 6); twice that, so that its own refusal comes first. */
const MAX_PACKET_BYTES = 524_288;
/** QoS 0 packets for a client that does not keep up, per client: windows bound what is on its way to a few dozen. */
const MAX_QUEUED_MESSAGES = 1000;

/** Below the prefix; `%c` is the client id, which is the peer's id. */
type Rule = readonly [access: "read" | "write" | "readwrite", topic: string];

/** What every peer does, be it a node or a client. */
const PEER_RULES: readonly Rule[] = [
  ["write", "i/#"], // any inbox: grants, results
  ["read", "i/%c"], // its own
  ["read", "i/%c/#"],
  ["write", "p/%c"], // its own presence, and will
  ["read", "p/+"], // its partners'
  ["readwrite", "h/+"], // calls for help
  ["read", "a"], // control
  ["read", "cfg"], // limits
  ["read", "m/#"], // manifests of modules
  ["read", "c/+"], // their chunks
  ["readwrite", "d/+/+"], // detached workflows
];

const RULES: Record<BrokerRole, readonly Rule[]> = {
  node: [...PEER_RULES, ["write", "l/%c"], ["write", "e/%c"]],
  client: [...PEER_RULES, ["read", "l/+"], ["read", "e/+"]],
  operator: [["readwrite", "#"]], // pushes modules, controls nodes
  watcher: [
    ["read", "p/+"],
    ["read", "l/+"],
    ["read", "e/+"],
    ["read", "m/#"],
    ["read", "cfg"],
  ],
};

/** Roles in the order of growing rights, for help and errors. */
export const BROKER_ROLES = Object.keys(RULES) as BrokerRole[];

/**
 * The files of a Mosquitto for a cluster.
 *
 * @throws UsageError E501 for a name that Mosquitto's files cannot hold, or no user at all.
 * @example
 * ```ts
 * mosquittoConfig({ folder: "/etc/mosquitto/broccoli", users: [{ name: "node", role: "node" }] })["mosquitto.acl"];
 * ```
 */
export function mosquittoConfig(options: MosquittoOptions): MosquittoFiles {
  if (options.users.length === 0)
    throw new UsageError("a broker without users lets nobody in", { hint: "--user node:node" });
  options.users.forEach(checkUser);
  return { "mosquitto.conf": configuration(options), "mosquitto.acl": accessList(options) };
}

function checkUser({ name }: BrokerUser): void {
  if (/^[\w.-]+$/.test(name)) return;
  throw new UsageError(`'${name}' is no name for a login of the broker`, {
    hint: "Take letters, digits, '.', '-' and '_'.",
  });
}

function configuration({ port = DEFAULT_PORT, host, folder, store = DEFAULT_STORE }: MosquittoOptions): string {
  return `# Mosquitto for a Broccoli cluster. Try it:  mosquitto -c ${folder}/mosquitto.conf
listener ${port}${host ? ` ${host}` : ""}
allow_anonymous false
password_file ${folder}/mosquitto.passwd
acl_file ${folder}/mosquitto.acl

# Results are small packets: without this the kernel holds them back for 40 ms (Nagle and delayed acknowledgements).
set_tcp_nodelay true

# Modules, presences and detached results are retained messages; they should outlive a restart.
persistence true
persistence_location ${store}
autosave_interval 60

max_packet_size ${MAX_PACKET_BYTES}
max_queued_messages ${MAX_QUEUED_MESSAGES}
`;
}

function accessList({ users, prefix = "broccoli" }: MosquittoOptions): string {
  const blocks = users.map((user) => {
    const rules = rulesOf(user).filter(([, topic]) => !topic.includes("%c"));
    return [`# ${user.role}`, `user ${user.name}`, ...rules.map((rule) => `topic ${ruleText(rule, prefix)}`)].join(
      "\n",
    );
  });
  const patterns = new Set(
    users
      .flatMap(rulesOf)
      .filter(([, topic]) => topic.includes("%c"))
      .map((rule) => `pattern ${ruleText(rule, prefix)}`),
  );
  // Mosquitto knows no patterns for one user: these hold for whoever has logged in
  const shared =
    patterns.size > 0
      ? [["# a peer's own topics, by its client id; these hold for every login", ...patterns].join("\n")]
      : [];
  return [...blocks, ...shared].join("\n\n") + "\n";
}

const ruleText = ([access, topic]: Rule, prefix: string) => `${access} ${prefix}/${topic}`;

/** A hardware address in hex: the login of one node alone. */
const PEER_ID = /^[0-9a-f]{12}$/;

/** A login that is a node's id is held to that node's topics; a shared one to those of its client id. */
function rulesOf({ name, role }: BrokerUser): Rule[] {
  if (!PEER_ID.test(name)) return [...RULES[role]];
  return RULES[role].map(([access, topic]) => [access, topic.replace("%c", name)]);
}

/** PBKDF2 as `mosquitto_passwd` does it: format 7, 101 rounds, 12 bytes of salt. Rounds cost the broker time at each login. */
const HASH = { rounds: 101, saltBytes: 12, keyBytes: 64 } as const;

/**
 * The password file, in the form of `mosquitto_passwd`; it holds hashes only.
 * @example passwordFile({ node: "secret" }) // "node:$7$101$…$…\n"
 */
export function passwordFile(passwords: Record<string, string>): string {
  const lines = Object.entries(passwords).map(([name, password]) => {
    const salt = randomBytes(HASH.saltBytes);
    const key = pbkdf2Sync(password, salt, HASH.rounds, HASH.keyBytes, "sha512");
    return `${name}:$7$${HASH.rounds}$${salt.toString("base64")}$${key.toString("base64")}\n`;
  });
  return lines.join("");
}

/** Bytes of a password that nobody has to type; base64 without characters that shells or URLs trip over. */
const PASSWORD_BYTES = 18;

/** A password for a machine. */
export const newPassword = (): string => randomBytes(PASSWORD_BYTES).toString("base64url");
