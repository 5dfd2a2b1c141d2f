/**
 * Espruino's Storage as bytes: writes the image of a whole partition from files, and reads one back.
 * The format is that of Espruino's `src/jsflash.c` and `jsflash.h`: a chain of headers of 32 bytes (size and flags in a
 * little-endian word, name of 28 bytes filled up with zeros), each followed by its data, aligned to 4 bytes; what is not
 * written is 0xFF. A name that begins with four zero bytes marks a file that was replaced or deleted.
 * Does not compress, and writes no table of file names (Espruino makes its own when it wants one).
 */
import { FlashError } from "./errors.ts";
import { STORAGE_BYTES } from "./chips.ts";

/** Files of a node's Storage: name to content; text is stored as UTF-8. */
export type StorageFiles = Record<string, string | Uint8Array>;

/** A file found in an image. */
export interface StoredFile {
  name: string;
  data: Uint8Array;
  /** Espruino's `JsfFileFlags`: 0 an ordinary file, 64 a log made by `Storage.open`, 128 compressed. */
  flags: number;
}

/** `sizeof(JsfFileHeader)`. */
const HEADER_BYTES = 32;
/** `sizeof(JsfFileName)`; a name may fill it, then without a zero at its end. */
export const NAME_BYTES = 28;
/** `JSF_ALIGNMENT` on everything but chips with 64-bit flash writes. */
const ALIGNMENT = 4;
/** Size is the lower 24 bits of its word. */
const MAX_FILE_BYTES = 0xffffff;
const ERASED_WORD = 0xffffffff;
/** `JSFF_NONE | JSFF_STORAGEFILE | JSFF_COMPRESSED`, as `jsfIsRealFile` has it: other flags mark Espruino's own tables. */
const REAL_FLAGS = [0, 64, 128];

const align = (bytes: number) => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/**
 * The image of a Storage partition that holds the given files, in their order.
 *
 * @param files name to content
 * @param size of the partition in bytes
 * @throws FlashError E614 where a name, a file or all of them do not fit.
 * @example
 * ```ts
 * const image = buildStorageImage({ ".bootcde": "print('hello')", "broccoli.cfg": "{}" });
 * ```
 */
export function buildStorageImage(
  files: StorageFiles | readonly StoredFile[],
  size: number = STORAGE_BYTES,
): Uint8Array {
  const image = new Uint8Array(size).fill(0xff);
  let offset = 0;
  for (const file of asStored(files)) {
    checkFile(file);
    const end = offset + HEADER_BYTES + align(file.data.length);
    if (end > size) throw doesNotFit(asStored(files), size);
    writeFile(image, offset, file);
    offset = end;
  }
  return image;
}

function asStored(files: StorageFiles | readonly StoredFile[]): readonly StoredFile[] {
  if (Array.isArray(files)) return files as StoredFile[];
  return Object.entries(files as StorageFiles).map(([name, content]) => ({ name, data: toBytes(content), flags: 0 }));
}

/** Content as the bytes that Storage keeps. */
export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function writeFile(image: Uint8Array, offset: number, { name, data, flags }: StoredFile): void {
  new DataView(image.buffer).setUint32(offset, (flags * 0x1000000 + data.length) >>> 0, true);
  image.fill(0, offset + 4, offset + HEADER_BYTES);
  image.set(latin1(name), offset + 4);
  image.set(data, offset + HEADER_BYTES);
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function checkFile({ name, data }: StoredFile): void {
  if (name.length < 1 || name.length > NAME_BYTES || !/^[\x20-\x7e]+$/.test(name)) {
    throw new FlashError("E614", `'${name}' cannot be the name of a file in Storage`, {
      hint: `Names are 1 to ${NAME_BYTES} ASCII characters.`,
    });
  }
  // Espruino refuses empty files: a size of 0 means "no header here" to it
  if (data.length === 0) throw new FlashError("E614", `the file '${name}' is empty, which Storage cannot hold`);
  if (data.length > MAX_FILE_BYTES) throw new FlashError("E614", `the file '${name}' is larger than 16 MB`);
}

function doesNotFit(files: readonly StoredFile[], size: number): FlashError {
  const needed = files.reduce((sum, { data }) => sum + HEADER_BYTES + align(data.length), 0);
  const largest = [...files].sort((a, b) => b.data.length - a.data.length)[0];
  return new FlashError("E614", `the node's Storage has ${size} bytes, the files need ${needed}`, {
    hint: `The largest is '${largest.name}' with ${largest.data.length} bytes. Without what the board holds now: broccoli flash --erase`,
  });
}

/** What `readStorageImage` found. */
export interface StorageReading {
  files: StoredFile[];
  /** False where the chain of headers ends in something that is neither a header nor erased flash. */
  valid: boolean;
  /** Bytes from the start of the partition to the end of the chain. */
  usedBytes: number;
  /** The chain goes on behind the bytes that were given. */
  truncated: boolean;
}

/**
 * Reads the files of an image, deleted ones left out.
 *
 * @param image the partition from its start; may be cut off, `truncated` says whether more is needed.
 * @example
 * ```ts
 * readStorageImage(readFileSync("espruino.flash")).files.map((file) => file.name);
 * ```
 */
export function readStorageImage(image: Uint8Array): StorageReading {
  const files: StoredFile[] = [];
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  let offset = 0;
  while (offset + HEADER_BYTES <= image.length) {
    const word = view.getUint32(offset, true);
    if (word === ERASED_WORD || word === 0) break;
    const end = offset + HEADER_BYTES + align(word & MAX_FILE_BYTES);
    if (end > image.length) return { files, valid: true, usedBytes: offset, truncated: true };
    const file = readFile(image, offset, word);
    if (file) files.push(file);
    offset = end;
  }
  const rest = image.subarray(offset, offset + HEADER_BYTES);
  return { files, valid: rest.every((byte) => byte === 0xff), usedBytes: offset, truncated: false };
}

function readFile(image: Uint8Array, offset: number, word: number): StoredFile | undefined {
  const flags = word >>> 24;
  const raw = image.subarray(offset + 4, offset + HEADER_BYTES);
  const isDeleted = raw.subarray(0, 4).every((byte) => byte === 0);
  if (isDeleted || !REAL_FLAGS.includes(flags)) return undefined;
  const length = raw.indexOf(0);
  const name = String.fromCharCode(...raw.subarray(0, length < 0 ? NAME_BYTES : length));
  const start = offset + HEADER_BYTES;
  return { name, data: image.slice(start, start + (word & MAX_FILE_BYTES)), flags };
}

/**
 * Files put over others: those of the same name are replaced, the rest is kept, as an update does it.
 * Espruino's image of all variables (`.varimg`) is dropped, since it would run instead of the new code.
 */
export function mergeFiles(kept: readonly StoredFile[], added: StorageFiles): StoredFile[] {
  const rest = kept.filter(({ name }) => !Object.hasOwn(added, name) && name !== ".varimg");
  return [...asStored(added), ...rest];
}
