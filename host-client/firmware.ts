/** The firmware of a node, built from this package's own sources: the files of its Storage. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Firmware } from "./compiler/firmware.ts";
import { keptFirmware } from "./firmware-cache.ts";
import { PACKS } from "./firmware-packs.ts";

/** Where a node runs; `echo` is the floor that benches measure against. */
export type NodeKind = "esp32" | "linux" | "simulator" | "echo";

/** What task modules require as `broccoli`: the firmware hands out the words when a module first asks for them. */
const WORDS_FILE = "module.exports=E.broccoli();";

/**
 * The global under which the resident part holds `require`: it stands before each of some 400 calls into cold modules. The
 * bundler must not see `require` itself: it would put a wrapper around it that no node can run.
 */
const REQUIRE = "$";

/** Files of a node's Storage, byte for byte, and what the build tells of them. */
export interface NodeFirmware extends Omit<Firmware, "files"> {
  files: Record<string, Uint8Array>;
}

/** What is looked up for every task stands first; by how often a task looks for it. */
const HOT = [
  ...["node_peer", "node_session", "chars", "builtin_JSON_parse", "SUSPECT", "node_topics"],
  ...["onData", "onInbox", "receive", "receiveCall", "wakeUp", "runTurn", "start", "call", "encode"],
  ...["advance", "answer", "decodeArgs", "proceed", "flushAll", "flush", "say", "sendPacket", "publish"],
];

/** Fields of records that live in one node's memory only: nothing of them is sent, stored, or asked for by a computed name. */
const FIELDS = (
  "steps ports peer over loan waiting queue session owners partners heard due tasks tries branch sent since idle " +
  "owner pending lent mark kills joins current later watched topics branches checks shape room unacked lease " +
  "awake fails queued expires refusedBy recheck unsent torn pinged onInbox onMessage onConnect onSubscribed onDisconnect " +
  "onDrain onReport lastId leases losses pace counts running share nextLease ticking checking sentAtTick before places " +
  "member ended largest roots shapeText shareText callHead callAt caller incoming granted swept inboxMark greeted announcing drops isOld isWorn atRest " +
  "missing spare hasMemory stale hash versions revision manifest asked phase data timer values line root next passed until ends own sources busy " +
  "socket up suspect ranked text gone done skip need parsed silent got fit declared replaced lonely like urgent step slot " +
  "runs left items size event error packet most wait inbox will clientId keepAliveS head last news isArmed rank network " +
  "boots whole compacts module detail code charges ticks retain wanted put rest rests spliced form unread follow rotated servedLease doubted saved " +
  "seen died calm reboots openLeases served pinned wake tell watch load send short errors body"
).split(" ");

/** Fields of these records that have one letter in the sources. */
const KEPT_LETTERS = ["k"];

/** A node has one of each; `node.peer` is a variable by then, see records.ts. */
const SINGLETONS = [
  { global: "node_peer", fields: ["peer"], parameter: "peer", ports: { field: "ports", madeBy: "createPeer" } },
  { global: "node_session", fields: [], parameter: "session" },
];

/** Of the platform, in the order of their use; looked up among hundreds of globals otherwise. */
const BUILT_INS = (
  `${REQUIRE}("Storage") JSON.stringify JSON.parse Object.keys Object.assign Array.isArray Math.floor Math.max Math.min ` +
  "Math.ceil Math.random process.memory Date.now setTimeout clearTimeout"
).split(" ");

const built = new Map<NodeKind, Promise<NodeFirmware>>();

/**
 * Builds the firmware of a kind of node; a second call gives the first one's.
 * @throws CompileError, Error where the budget of resident variables is exceeded
 * @example const { files } = await nodeFirmware("esp32");
 */
export function nodeFirmware(kind: NodeKind): Promise<NodeFirmware> {
  let firmware = built.get(kind);
  if (!firmware) built.set(kind, (firmware = build(kind)));
  return firmware;
}

const build = (kind: NodeKind): Promise<NodeFirmware> => buildNode(entryOf(kind));

/** The file that a kind of node begins with. */
export const entryOf = (kind: NodeKind): string =>
  fileURLToPath(new URL(`../node-firmware/entries/${kind}.ts`, import.meta.url));

/** Names of the files that came over the cable begin so; those of a slot have a prefix of their own. */
export const CABLE_PREFIX = "$";

const LOADER_OPTIONS = { minify: true, target: "es5", charset: "ascii" } as const;

/** The boot code: chooses the slot that runs. See node-firmware/loader.js. */
const LOADER = fileURLToPath(new URL("../node-firmware/loader.js", import.meta.url));

/**
 * Builds a node from any entry, as the firmware is built, or takes it from where an earlier build of the same sources was
 * kept (firmware-cache.ts).
 * @param prefix with which the names of its files in Storage begin
 */
export const buildNode = (entry: string, prefix = CABLE_PREFIX): Promise<NodeFirmware> =>
  keptFirmware([entry, prefix], () => compileNode(entry, prefix));

async function compileNode(entry: string, prefix: string): Promise<NodeFirmware> {
  // Loaded only to build: the compiler takes a good part of a second.
  const [{ buildFirmware }, { tokenise }, { transform }] = await Promise.all([
    import("./compiler/firmware.ts"),
    import("./compiler/tokenise.ts"),
    import("esbuild"),
  ]);
  const options = {
    define: { require: REQUIRE },
    hot: HOT,
    fields: FIELDS,
    keptLetters: KEPT_LETTERS,
    packs: PACKS,
    singletons: SINGLETONS,
    coldPrefix: prefix,
    requireName: REQUIRE,
    builtIns: BUILT_INS,
    nameTexts: true,
    tokens: true,
  };
  const firmware = await buildFirmware(entry, options);
  const { ".bootcde": resident, ...cold } = firmware.files;
  const loader = await transform(await readFile(LOADER, "utf8"), LOADER_OPTIONS);
  const start = `var ${REQUIRE}=require;${resident}`;
  const texts = Object.entries({
    ".bootcde": tokenise(loader.code).code,
    [`${prefix}r0`]: start,
    ...cold,
    broccoli: WORDS_FILE,
  });
  const files = texts.map(([name, code]) => [name, codeBytes(code)]);
  const statements = [0, ...firmware.statements.map((at) => at + start.length - resident.length)];
  const inputs = [...firmware.inputs, LOADER];
  return { ...firmware, inputs, statements, files: Object.fromEntries(files) };
}

/** Compiled code as it lies in flash: each character is one byte. */
export function codeBytes(code: string): Uint8Array {
  return Buffer.from(code, "latin1");
}
