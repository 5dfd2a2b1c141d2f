/** Who may use which topics of a cluster at a broker (protocol notes, section 2): nodes, clients, operators, watchers. */
import { randomBytes } from "node:crypto";
import { UsageError } from "../errors.ts";

/** What a login may do. */
export type BrokerRole = "node" | "client" | "operator" | "watcher";

/** A login of the broker. */
export interface BrokerUser {
  name: string;
  role: BrokerRole;
}

/** Below the prefix; `%c` is the client id, which is the peer's id. */
export type Rule = readonly [access: "read" | "write" | "readwrite", topic: string];

/** What every peer does, be it a node or a client. */
const PEER_RULES: readonly Rule[] = [
  ["write", "i/#"], // any inbox: grants, results
  ["read", "i/%c"], // its own
  ["read", "i/%c/#"],
  ["write", "p/%c"], // its own presence, and will
  ["read", "p/+"], // its partners'
  ["readwrite", "h/+"], // for whom a step is
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

/** @throws UsageError E501 for a name that brokers' files cannot hold, or no user at all. */
export function checkUsers(users: readonly BrokerUser[]): void {
  if (users.length === 0) throw new UsageError("a broker without users lets nobody in", { hint: "--user node:node" });
  users.forEach(checkUser);
}

function checkUser({ name }: BrokerUser): void {
  if (/^[\w.-]+$/.test(name)) return;
  throw new UsageError(`'${name}' is no name for a login of the broker`, {
    hint: "Take letters, digits, '.', '-' and '_'.",
  });
}

/** A hardware address in hex: the login of one node alone. */
const PEER_ID = /^[0-9a-f]{12}$/;

/** A login that is a node's id is held to that node's topics; a shared one to those of its client id. */
export function rulesOf({ name, role }: BrokerUser): Rule[] {
  if (!PEER_ID.test(name)) return [...RULES[role]];
  return RULES[role].map(([access, topic]) => [access, topic.replace("%c", name)]);
}

/** Bytes of a password that nobody has to type; base64 without characters that shells or URLs trip over. */
const PASSWORD_BYTES = 18;

/** A password for a machine. */
export const newPassword = (): string => randomBytes(PASSWORD_BYTES).toString("base64url");
