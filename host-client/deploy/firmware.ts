/** The firmware over the air: its files in a slot of their own, as pieces that an index names, which is deployed as a module. */
import { parse } from "acorn";
import { createHash } from "node:crypto";
import { CHUNK_BYTES, firmwareName, PIECE_DIGITS } from "../../shared/protocol/manifest.ts";
import type { Cluster } from "../cluster.ts";
import { buildNode, entryOf, nodeFirmware, type NodeKind } from "../firmware.ts";
import { deploy, type DeployOptions, type DeployReport } from "./deploy.ts";
import { DeployError } from "./errors.ts";
import type { Chunk, Code } from "./package.ts";
import { paginate } from "./pages.ts";

/** What a node's file of one page holds. */
const PAGE_BYTES = 4_064;

/** Fetching, rebooting and coming back takes a board over WiFi so long. */
export const FIRMWARE_TIMEOUT_MS = 120_000;

const sha256 = (bytes: Uint8Array, digits: number) => createHash("sha256").update(bytes).digest("hex").slice(0, digits);

/** Digits of a slot's prefix: two firmwares that share one would share files. */
const PREFIX_DIGITS = 6;

/**
 * Builds the firmware of a kind of node for a slot.
 * @returns the index as code, and the pieces that it names
 * @throws CompileError
 */
export async function firmwareCode(kind: NodeKind): Promise<Code> {
  const { files } = await nodeFirmware(kind);
  const id = sha256(Buffer.concat(Object.values(files)), PREFIX_DIGITS);
  return slotCode(kind, entryOf(kind), `$${id}.`);
}

/** The same from any entry and with a given prefix. */
export async function slotCode(kind: string, entry: string, prefix: string): Promise<Code> {
  const { files } = await buildNode(entry, prefix);
  const resident = Buffer.from(files[`${prefix}r0`]).toString("latin1");
  const parts = new Map(splitStatements(resident).map((text, i) => [`${prefix}r${i}`, text]));
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith(prefix) || parts.has(name)) continue;
    // A node's file fills its page with erased flash, and `require` reads it all: a comment hides that.
    parts.set(name, `${Buffer.from(bytes).toString("latin1")}//`);
  }
  const lines = [prefix];
  const pieces: Chunk[] = [];
  for (const [name, text] of parts) {
    const bytes = Buffer.from(paginate(text).code, "latin1");
    const own = cut(bytes);
    pieces.push(...own);
    lines.push([name, bytes.length, ...own.map(({ hash }) => hash)].join(" "));
  }
  return { name: firmwareName(kind), hash: "", code: lines.join("\n"), pieces };
}

function cut(bytes: Buffer): Chunk[] {
  const pieces: Chunk[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const piece = bytes.subarray(at, at + CHUNK_BYTES);
    pieces.push({ hash: sha256(piece, PIECE_DIGITS), bytes: piece });
  }
  return pieces;
}

/** The resident part in files of a page each, which the boot code evaluates one after the other. */
function splitStatements(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: "latest" });
  const parts = [""];
  for (const { start, end } of body) {
    const text = code.slice(start, end);
    if (parts.at(-1)!.length + text.length > PAGE_BYTES) parts.push("");
    parts[parts.length - 1] += text;
  }
  return parts.filter(Boolean);
}

/**
 * Brings this package's firmware to all nodes of a kind. Each boots into it when it is idle, keeps it once it has heard
 * itself at the broker, and goes back by itself otherwise.
 * @throws DeployError E221 where no node of the kind is known
 */
export async function updateFirmware(
  cluster: Cluster,
  kind: NodeKind,
  options: DeployOptions = {},
): Promise<DeployReport> {
  if (![...cluster.nodes.values()].some((node) => node.kind === kind)) throw noKind(cluster, kind);
  const code = await firmwareCode(kind);
  return deploy(cluster, code, { timeoutMs: FIRMWARE_TIMEOUT_MS, ...options });
}

function noKind(cluster: Cluster, kind: string): DeployError {
  const kinds = [...new Set([...cluster.nodes.values()].map((node) => node.kind ?? "unknown"))].join(", ");
  return new DeployError("E221", `no node is of the kind ${kind}`, {
    hint: kinds ? `There are: ${kinds}` : "See who is there: broccoli nodes",
  });
}
