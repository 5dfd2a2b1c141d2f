/**
 * Files in the node's Storage, written so that a loss of power at any byte harms no other file.
 * Every file takes whole pages of flash, its header included. So all headers stand at the beginning of a page, where
 * Espruino finds the next one even behind a torn one; and a header that was torn within its first bytes is made whole by
 * the next file, since bits are only ever cleared and all sizes end alike.
 */

const PAGE_BYTES = 4096;
const HEADER_BYTES = 32;

/** Shortest file: one byte, padded to four. */
const SMALLEST_FILE_BYTES = HEADER_BYTES + 4;

/** Never written: Storage that is full compacts itself, under the running code (espruino-memory 11.5). */
const RESERVE_BYTES = 2 * PAGE_BYTES;

/** What erased flash reads as. No file of ours holds it as text. */
export const BLANK = "\xff";

/** @returns the size that a file of so many bytes is given in Storage */
export function fileSize(bytes: number): number {
  return Math.ceil((bytes + HEADER_BYTES) / PAGE_BYTES) * PAGE_BYTES - HEADER_BYTES;
}

/** Fills the rest of a page that was begun by a file of another make. */
function alignToPage(): void {
  const free = require("Storage").getStats().freeBytes;
  const rest = free % PAGE_BYTES;
  if (!rest) return;
  const bytes = (rest < SMALLEST_FILE_BYTES ? rest + PAGE_BYTES : rest) - HEADER_BYTES;
  require("Storage").write("pad" + Math.floor(free / PAGE_BYTES), " ", 0, bytes);
}

/**
 * Creates a file for `bytes` bytes and writes its first piece; the others follow at their offsets by `writePiece`.
 * @returns false where flash has no room, or a header of before spoilt this one
 */
export function createFile(name: string, bytes: number, piece: string): boolean {
  const storage = require("Storage");
  const size = fileSize(bytes);
  alignToPage();
  if (storage.getStats().freeBytes < size + HEADER_BYTES + RESERVE_BYTES) return false;
  storage.write(name, piece, 0, size);
  if (isSize(storage.read(name), size)) return true;
  storage.erase(name);
  storage.write(name, piece, 0, size);
  return isSize(storage.read(name), size);
}

function isSize(content: string | undefined, size: number): boolean {
  return content !== undefined && content.length === size;
}

/** Writes a further piece of a file. */
export function writePiece(name: string, bytes: number, piece: string, offset: number): void {
  require("Storage").write(name, piece, offset, fileSize(bytes));
}

/**
 * The header of an erased file of one page: its size and a name that begins with zeros. It stands for the pages within an
 * erased file of several, so that a power cut during compaction leaves headers at all pages' beginnings (see `eraseFile`).
 */
const ERASED_PAGE = "\xe0\x0f\0\0\0\0\0\0";

/**
 * Erases a file, where there is one.
 * Code that is longer than a page has a gap of erased bytes before each further page, in a comment: there the headers go.
 * Without them Espruino would find code where a page's header should be, and take the whole flash for corrupt.
 */
export function eraseFile(name: string): void {
  const storage = require("Storage");
  const content = storage.read(name);
  if (content === undefined) return;
  const size = content.length;
  for (let at = PAGE_BYTES - HEADER_BYTES; at < size; at += PAGE_BYTES)
    if (content.substr(at, ERASED_PAGE.length) === GAP) storage.write(name, ERASED_PAGE, at, size);
  storage.erase(name);
}

const GAP = "\xff\xff\xff\xff\xff\xff\xff\xff";

/** Whether a file takes several pages. Such files are not moved by a compaction but fetched again. */
export function isLong(bytes: number): boolean {
  return fileSize(bytes) > PAGE_BYTES;
}
