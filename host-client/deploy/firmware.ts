/** The firmware over the air: its files in a slot of their own, as pieces that an index names, which is deployed as a module. */
import { createHash } from "node:crypto";
import type { Cluster } from "../cluster.ts";
import { entryOf, nodeFirmware, type NodeKind } from "../firmware.ts";
import { deploy, type DeployOptions, type DeployReport } from "./deploy.ts";
import { DeployError } from "./errors.ts";
import type { Code } from "./package.ts";
import { slotCode } from "./slot.ts";

/** Fetching, rebooting and coming back takes a board over WiFi so long. */
export const FIRMWARE_TIMEOUT_MS = 120_000;

/** Digits of a slot's prefix: two firmwares that share one would share files. */
const PREFIX_DIGITS = 6;

/**
 * Builds the firmware of a kind of node for a slot.
 * @returns the index as code, and the pieces that it names
 * @throws CompileError
 */
export async function firmwareCode(kind: NodeKind): Promise<Code> {
  const { files } = await nodeFirmware(kind);
  const content = Buffer.concat(Object.values(files));
  const id = createHash("sha256").update(content).digest("hex").slice(0, PREFIX_DIGITS);
  return slotCode(kind, entryOf(kind), `$${id}.`);
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
