/**
 * Built firmware, kept on this machine: a build takes seconds of a small machine, and its sources seldom change. What is kept
 * names every file that it was made of with its digest, so that nothing is taken that a build would not give again.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolders, dropFile, isCacheOff, keepFile } from "./cache-folders.ts";
import type { NodeFirmware } from "./firmware.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What turns sources into firmware; a change of any of it makes all that is kept useless. */
const BUILDER = ["host-client/compiler", "host-client/firmware.ts", "host-client/firmware-packs.ts", "shared/protocol"];
const TOOLS = ["acorn", "astring", "esbuild"];

/** Of different entries, prefixes and builders; about 140 KB each. The oldest go first. */
export const MAX_KEPT = 48;

/**
 * Gives the firmware that an earlier call built of the same sources, on this machine; else builds it, and keeps it.
 * `BROCCOLI_NO_CACHE=1` always builds. A file that is damaged, or was made of other sources, is built anew and replaced; where
 * no folder can be written, nothing is kept.
 *
 * @param recipe what the build depends on beside the contents of files
 * @param folders where to look and keep, best first
 * @throws what `build` throws
 * @example await keptFirmware(["entry.ts", "$c"], () => compileNode("entry.ts", "$c"))
 */
export async function keptFirmware(
  recipe: string[],
  build: () => Promise<NodeFirmware>,
  folders = cacheFolders("firmware"),
): Promise<NodeFirmware> {
  if (isCacheOff()) return build();
  const name = `${digest(JSON.stringify([ROOT, process.cwd(), builder(), ...recipe])).slice(0, 20)}.json`;
  for (const folder of folders) {
    const kept = read(join(folder, name));
    if (kept) return kept;
  }
  const startedMs = Date.now();
  const firmware = await build();
  // A source that was written meanwhile may have been read before: its digest now says nothing.
  const isSettled = firmware.inputs.every((path) => statSync(path).mtimeMs < startedMs);
  if (isSettled) folders.some((folder) => keep(folder, name, firmware));
  return firmware;
}

const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

let builderDigest: string | undefined;

function builder(): string {
  return (builderDigest ??= digest(JSON.stringify([TOOLS.map(digestOfTool), BUILDER.flatMap(digestsBelow)])));
}

/** A tool's own main file: another version is another text. */
const digestOfTool = (tool: string): string => digest(readFileSync(createRequire(import.meta.url).resolve(tool)));

function digestsBelow(path: string): [string, string][] {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return [[path, digest(readFileSync(full))]];
  return readdirSync(full)
    .sort()
    .flatMap((name) => digestsBelow(join(path, name)));
}

/** Binary files as text, the sources with their digests. */
interface Kept {
  firmware: Omit<NodeFirmware, "files" | "inputs">;
  files: Record<string, string>;
  inputs: Record<string, string>;
}

/** Undefined where there is none, where it is not whole, or where a source has changed. */
function read(file: string): NodeFirmware | undefined {
  try {
    const text = readFileSync(file, "utf8");
    const body = text.slice(text.indexOf("\n") + 1);
    if (text !== sealed(body)) return undefined;
    const { firmware, files, inputs } = JSON.parse(body) as Kept;
    const paths = Object.entries(inputs).map(([path, before]) => {
      if (digest(readFileSync(join(ROOT, path))) !== before) throw new Error(`${path} has changed`);
      return join(ROOT, path);
    });
    const contents = Object.entries(files).map(([name, data]) => [name, Buffer.from(data, "base64")]);
    return { ...firmware, files: Object.fromEntries(contents), inputs: paths };
  } catch {
    return undefined;
  }
}

/** The digest goes first: half a file, or one of another origin, is none. */
const sealed = (body: string): string => `${digest(body)}\n${body}`;

function keep(folder: string, name: string, { files, inputs, ...firmware }: NodeFirmware): boolean {
  const kept: Kept = {
    firmware,
    files: Object.fromEntries(
      Object.entries(files).map(([file, data]) => [file, Buffer.from(data).toString("base64")]),
    ),
    inputs: Object.fromEntries(inputs.map((path) => [relative(ROOT, path), digest(readFileSync(path))])),
  };
  const isKept = keepFile(folder, name, sealed(JSON.stringify(kept)));
  if (isKept) prune(folder);
  return isKept;
}

function prune(folder: string): void {
  const aged = readdirSync(folder).map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }));
  const old = aged.sort((a, b) => b.age - a.age).slice(MAX_KEPT);
  for (const { name } of old) dropFile(join(folder, name));
}
