/**
 * A configuration for Mosquitto 2 that lets each role write and read just its topics (protocol notes, section 2): nodes,
 * clients, operators, watchers. Returns texts; whoever calls writes them.
 * Directives: mosquitto.conf(5).
 */
import { pbkdf2Sync, randomBytes } from "node:crypto";
import { checkUsers, rulesOf, type BrokerUser, type Rule } from "./roles.ts";

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
  checkUsers(options.users);
  return { "mosquitto.conf": configuration(options), "mosquitto.acl": accessList(options) };
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
