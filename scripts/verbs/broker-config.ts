/** `broccoli broker config mosquitto|nats`: the files of a real broker, with a login for each role and its topics alone. */
import type { Command } from "commander";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mosquittoConfig, passwordFile } from "../../host-client/brokers/mosquitto-config.ts";
import { natsConfig } from "../../host-client/brokers/nats-config.ts";
import { BROKER_ROLES, newPassword, type BrokerRole, type BrokerUser } from "../../host-client/brokers/roles.ts";
import { UsageError } from "../../host-client/errors.ts";
import { parsePort } from "../arguments.ts";
import type { Context } from "../verb.ts";

interface ConfigFlags {
  folder: string;
  port?: number;
  host?: string;
  store?: string;
  user?: BrokerUser[];
}

const DEFAULT_USERS: BrokerUser[] = BROKER_ROLES.map((role) => ({ name: `broccoli-${role}`, role }));

/** A broker that files are written for. */
interface Written {
  name: string;
  description: string;
  /** Default of `--store`, for help. */
  store: string;
  /** How it is started with the files. */
  start(folder: string): string;
  files(flags: ConfigFlags, passwords: Record<string, string>, prefix: string): Record<string, string>;
}

const BROKERS: Written[] = [
  {
    name: "mosquitto",
    description: "for Mosquitto 2: configuration, access list, password file, and the logins",
    store: "Debian's place",
    start: (folder) => `mosquitto -c ${folder}/mosquitto.conf`,
    files: ({ user: users = DEFAULT_USERS, ...flags }, passwords, prefix) => ({
      ...mosquittoConfig({ ...flags, users, prefix }),
      "mosquitto.passwd": passwordFile(passwords),
    }),
  },
  {
    name: "nats",
    description: "for NATS 2 with MQTT: configuration with an access list, and the logins",
    store: "a folder beside the files",
    start: (folder) => `nats-server -c ${folder}/nats.conf`,
    files: ({ user: users = DEFAULT_USERS, store, folder, ...flags }, passwords, prefix) => ({
      "nats.conf": natsConfig({ ...flags, users, passwords, prefix, store: store ?? join(folder, "store") }),
    }),
  },
];

/** Hangs `config` below `broccoli broker`. */
export function addConfigCommand(broker: Command, context: Context): void {
  const config = broker.command("config").description("write the configuration of a real broker");
  for (const one of BROKERS) {
    config
      .command(one.name)
      .description(one.description)
      .option("--folder <path>", "where to write", one.name)
      .option("--port <number>", "the port to listen on (else 1883)", parsePort)
      .option("--host <address>", "the address to listen on (else all)")
      .option("--store <path>", `where the broker keeps retained messages (else ${one.store})`)
      .option(
        "--user <name:role>",
        `a login; may be repeated. Roles: ${BROKER_ROLES.join(", ")} (else one each)`,
        parseUser,
      )
      .action((flags: ConfigFlags) => writeFiles(one, { ...flags, ...typedBefore(broker) }, context));
  }
}

/** `--port` and `--host` are options of `broker` too, and commander gives them to it wherever they stand. */
function typedBefore(broker: Command): Pick<ConfigFlags, "port" | "host"> {
  const { port, host } = broker.opts<Pick<ConfigFlags, "port" | "host">>();
  const isTyped = (name: string) => broker.getOptionValueSource(name) === "cli";
  return { ...(isTyped("port") && { port }), ...(isTyped("host") && { host }) };
}

function parseUser(text: string, before: BrokerUser[] = []): BrokerUser[] {
  const [name, role, ...rest] = text.split(":");
  if (name && isRole(role) && rest.length === 0) return [...before, { name, role }];
  throw new UsageError(`--user ${text} is no NAME:ROLE`, {
    hint: `Roles are ${BROKER_ROLES.join(", ")}:  --user attic:node`,
  });
}

const isRole = (text: string | undefined): text is BrokerRole => (BROKER_ROLES as string[]).includes(text ?? "");

async function writeFiles(broker: Written, flags: ConfigFlags, context: Context): Promise<void> {
  const { user: users = DEFAULT_USERS } = flags;
  const folder = resolve(context.cwd, flags.folder);
  const passwords = Object.fromEntries(users.map(({ name }) => [name, newPassword()]));
  const files = {
    ...broker.files({ ...flags, folder }, passwords, await context.prefix()),
    "logins.env": loginsFile(users, passwords),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writePrivately(join(folder, name), text, name);
  context.output.result({ folder, files: Object.keys(files), users }, () =>
    describe(folder, Object.keys(files), users, broker.start(folder)),
  );
}

/** What has passwords in clear: whoever called reads it, and nobody else. */
const PRIVATE = ["logins.env", "nats.conf"];

/** Mosquitto, which runs as a user of its own, has to read its files; NATS is started by whoever may read its own. */
async function writePrivately(path: string, text: string, name: string): Promise<void> {
  const mode = PRIVATE.includes(name) ? 0o600 : 0o644;
  await writeFile(path, text, { mode });
  await chmod(path, mode); // an older file keeps its mode otherwise
}

/** Variables that each role's login is read from by the verbs. */
const VARIABLES: Record<BrokerRole, string> = {
  node: "BROCCOLI_NODE_MQTT",
  client: "BROCCOLI_MQTT",
  operator: "BROCCOLI_MQTT",
  watcher: "BROCCOLI_MQTT",
};

/** Passwords in clear, to be copied into `.env.local`: the only place where they stand. */
function loginsFile(users: readonly BrokerUser[], passwords: Record<string, string>): string {
  const blocks = users.map(({ name, role }) => {
    const variable = VARIABLES[role];
    return `# ${role}\n${variable}_USERNAME=${name}\n${variable}_PASSWORD=${passwords[name]}\n`;
  });
  return blocks.join("\n");
}

function describe(folder: string, files: string[], users: readonly BrokerUser[], start: string): string {
  return [
    `wrote    ${folder}: ${files.join(", ")}`,
    ...users.map(({ name, role }) => `login    ${name.padEnd(20)} ${role}`),
    `next     ${start}   then copy what you need of logins.env into .env.local; it holds the passwords`,
  ].join("\n");
}
