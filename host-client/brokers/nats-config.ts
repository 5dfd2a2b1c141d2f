/**
 * A configuration for NATS with MQTT that lets each role write and read just its topics. Returns texts; whoever calls writes them.
 * Sources: NATS's documentation of MQTT and of authorization; topics are subjects there, with '.' for '/', '*' for '+', '>' for '#'.
 */
import { checkUsers, rulesOf, type BrokerUser, type Rule } from "./roles.ts";

export interface NatsOptions {
  users: readonly BrokerUser[];
  /** Password of each user, by name. */
  passwords: Record<string, string>;
  prefix?: string;
  /** MQTT's port. */
  port?: number;
  /** Address to listen on; all by default. */
  host?: string;
  /** Where JetStream keeps retained messages. */
  store: string;
}

const DEFAULT_PORT = 1883;
/** Subjects on which the server itself hands messages of QoS 1 to a client. */
const OWN = "$MQTT.sub.>";

/**
 * The file of a NATS server for a cluster. It holds the passwords in clear: only its user may read it.
 *
 * @throws UsageError E501 for a name that the file cannot hold, or no user at all.
 * @example natsConfig({ users: [{ name: "node", role: "node" }], passwords: { node: "secret" }, store: "/var/lib/nats" })
 */
export function natsConfig(options: NatsOptions): string {
  const { users, passwords, prefix = "broccoli", port = DEFAULT_PORT, host = "0.0.0.0", store } = options;
  checkUsers(users);
  const blocks = users.map((user) => userBlock(user, passwords[user.name], prefix));
  return `# NATS for a Broccoli cluster. Try it:  nats-server -c nats.conf
# A cluster of servers: one such file each, with another server_name, and  cluster { name: …, listen: …, routes: [ … ] }
server_name: broccoli-1
listen: "127.0.0.1:-1"

# Modules, presences and detached results are retained messages; they should outlive a restart.
jetstream { store_dir: ${JSON.stringify(store)} }
mqtt { listen: "${host}:${port}" }

authorization {
  users: [
${blocks.join("\n")}
  ]
}
`;
}

function userBlock(user: BrokerUser, password: string, prefix: string): string {
  const rules = rulesOf(user);
  const subjects = (kind: "read" | "write") => [
    ...new Set(rules.filter(([access]) => access.includes(kind)).flatMap((rule) => subjectsOf(rule, prefix))),
  ];
  const publish = subjects("write");
  return `    # ${user.role}
    { user: ${user.name}, password: ${JSON.stringify(password)}, permissions: {
        publish: ${publish.length > 0 ? JSON.stringify(publish) : NOTHING}
        subscribe: ${JSON.stringify([...subjects("read"), OWN])} } }`;
}

/** An empty list would allow all. */
const NOTHING = '{ deny: [">"] }';

/** A shared login is not held to its client id: NATS knows no pattern for it. `#` also stands for the level above it. */
function subjectsOf([, topic]: Rule, prefix: string): string[] {
  const subject = `${prefix}/${topic}`
    .replaceAll("%c", "*")
    .replaceAll("+", "*")
    .replace(/#$/, ">")
    .replaceAll("/", ".");
  return subject.endsWith(".>") ? [subject, subject.slice(0, -2)] : [subject];
}
