/** Bytes of the firmware in a node's flash, whole, by what they are, and by file of its Storage. */
import { CABLE_PREFIX, nodeFirmware } from "../../host-client/firmware.ts";
import { byKind, type Kinds, sum } from "./breakdown.ts";

/** What a test holds it to, of the 896 KB of Storage. The goal is 32 KB: see docs/architecture.md. */
export const FIRMWARE_BUDGET_BYTES = 65_500;

export interface SizeFigures extends Record<string, unknown> {
  firmware_bytes: number;
  /** In memory from the boot on; the rest is loaded when it is called, and dropped when the node is idle. */
  resident_bytes: number;
  kinds: Kinds;
  /** By the sources that lie in a file. */
  files: Record<string, number>;
}

export async function run(): Promise<SizeFigures> {
  const { files, report } = await nodeFirmware("linux");
  const sources = new Map(report.cold.map((part) => [part.name, shortPaths(part.sources)]));
  sources.set(`${CABLE_PREFIX}r0`, "all that is resident");
  const kinds: Kinds = {};
  const figures: Record<string, number> = {};
  for (const [name, bytes] of Object.entries(files)) {
    figures[sources.get(name) ?? name] = bytes.length;
    sum(kinds, byKind(Buffer.from(bytes).toString("latin1")));
  }
  const firmware_bytes = Object.values(figures).reduce((all, bytes) => all + bytes, 0);
  return { firmware_bytes, resident_bytes: files[`${CABLE_PREFIX}r0`].length, kinds, files: figures };
}

/** `shared/engine/cold: lend loans`, by folders. */
function shortPaths(paths: string[]): string {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const [, folder, name] = /((?:shared|node-firmware)(?:\/.*)?)\/cold\/(.*)\.ts$/.exec(path) ?? [undefined, "", path];
    folders.set(folder!, [...(folders.get(folder!) ?? []), name!]);
  }
  return [...folders].map(([folder, names]) => `${folder}: ${names.join(" ")}`).join(", ");
}

export function table({ firmware_bytes, resident_bytes, kinds, files }: SizeFigures): string {
  const line = (bytes: number, what: string) => `${String(bytes).padStart(6)}  ${what}`;
  const rows = (list: Record<string, number>) =>
    Object.entries(list)
      .sort(([, a], [, b]) => b - a)
      .map(([what, bytes]) => line(bytes, what));
  return [
    line(firmware_bytes, "in all"),
    line(resident_bytes, "of them resident; the rest is loaded when it is called"),
    "",
    ...rows(kinds),
    "",
    ...rows(files),
  ].join("\n");
}
