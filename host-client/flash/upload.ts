/**
 * Puts files into a running node's Storage by its console, and reads them back. Slower than an image of the partition, but
 * needs no boot loader, and touches nothing else.
 */
import { crc32 } from "node:zlib";
import type { EspruinoConsole } from "./console.ts";
import { FlashError } from "./errors.ts";
import { toBytes, type StorageFiles } from "./storage-image.ts";

/** Bytes of a file in one line: with base64 some 650 characters, a sixth of the input buffer, and some 200 variables. */
const CHUNK_BYTES = 384;
/** How often a file is written that reads back otherwise. */
const WRITE_ATTEMPTS = 2;
/** Header of a file and its padding, at most. */
const FILE_OVERHEAD_BYTES = 36;

/** What became of a file. */
export interface UploadedFile {
  name: string;
  bytes: number;
  /** False where the node had the same content already. */
  isWritten: boolean;
}

/**
 * Uploads files, boot code last, so that an upload that breaks off leaves no program without its modules.
 *
 * @param onProgress bytes done, of all
 * @throws FlashError E614 no room · E616, E617 console · E618 read back otherwise.
 * @example
 * ```ts
 * await uploadFiles(node, { "broccoli.cfg": JSON.stringify(config) });
 * ```
 */
export async function uploadFiles(
  node: EspruinoConsole,
  files: StorageFiles,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<UploadedFile[]> {
  const list = Object.entries(files).map(([name, content]) => ({ name, data: toBytes(content) }));
  list.sort((a, b) => Number(a.name.startsWith(".boot")) - Number(b.name.startsWith(".boot")));
  const total = list.reduce((sum, { data }) => sum + data.length, 0);
  const uploaded: UploadedFile[] = [];
  let done = 0;
  await makeRoom(node, total + list.length * FILE_OVERHEAD_BYTES);
  for (const { name, data } of list) {
    let isWritten = false;
    for (let attempt = 0; !(await holds(node, name, data)); attempt++) {
      if (attempt === WRITE_ATTEMPTS) throw differs(node, name, data.length);
      await writeFile(node, name, data, (bytes) => onProgress(done + bytes, total));
      isWritten = true;
    }
    uploaded.push({ name, bytes: data.length, isWritten });
    onProgress((done += data.length), total);
  }
  return uploaded;
}

/** Frees what deleted files take, before and not while writing: compaction under a running program breaks it. */
async function makeRoom(node: EspruinoConsole, needed: number): Promise<void> {
  const free = () => node.evaluate<number>('require("Storage").getFree()');
  if ((await free()) >= needed) return;
  await node.evaluate('require("Storage").compact()', COMPACT_TIMEOUT_MS);
  const left = await free();
  if (left >= needed) return;
  throw new FlashError(
    "E614",
    `the node on ${node.link.name} has ${left} bytes of Storage free, the files need ${needed}`,
    {
      hint: "Take everything off it first:  broccoli rescue --erase-storage",
    },
  );
}

/** 224 pages of 4 KB, each erased and written. */
const COMPACT_TIMEOUT_MS = 60_000;

async function writeFile(node: EspruinoConsole, name: string, data: Uint8Array, onProgress: (bytes: number) => void) {
  for (let at = 0; at < data.length; at += CHUNK_BYTES) {
    const chunk = Buffer.from(data.subarray(at, at + CHUNK_BYTES)).toString("base64");
    const isDone = await node.evaluate(
      `require("Storage").write(${JSON.stringify(name)},atob("${chunk}"),${at},${data.length})`,
    );
    if (isDone !== true) return; // reading back will tell
    onProgress(at + chunk.length);
  }
}

/** Whether the node reads this content back from its flash: length and CRC-32. */
async function holds(node: EspruinoConsole, name: string, data: Uint8Array): Promise<boolean> {
  const read = `(function(f){return f===undefined?0:[f.length,E.CRC32(f)]})(require("Storage").read(${JSON.stringify(name)}))`;
  const found = await node.evaluate<0 | [number, number]>(read);
  return found !== 0 && found[0] === data.length && found[1] >>> 0 === crc32(data);
}

function differs(node: EspruinoConsole, name: string, bytes: number): FlashError {
  return new FlashError(
    "E618",
    `'${name}' (${bytes} bytes) reads back from ${node.link.name} otherwise than it was sent`,
    {
      hint: "Repeat the command. If it fails again, write the whole Storage anew:  broccoli flash --erase",
    },
  );
}

/** A file of a node's Storage as bytes; undefined where there is none. */
export async function downloadFile(node: EspruinoConsole, name: string): Promise<Uint8Array | undefined> {
  const quoted = JSON.stringify(name);
  const length = await node.evaluate<number>(
    `(function(f){return f===undefined?-1:f.length})(require("Storage").read(${quoted}))`,
  );
  if (length < 0) return undefined;
  const chunks: Buffer[] = [];
  for (let at = 0; at < length; at += CHUNK_BYTES) {
    const text = await node.evaluate<string>(`btoa(require("Storage").read(${quoted},${at},${CHUNK_BYTES}))`);
    chunks.push(Buffer.from(text, "base64"));
  }
  return Buffer.concat(chunks);
}
