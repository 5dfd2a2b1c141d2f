/** Espruino's Storage in flash, byte for byte (src/jsflash.c): a log of files, each with a header of 32 bytes. */
import { Compaction } from "./compaction.ts";
import { Flash, FLASH_BYTES, PAGE_BYTES } from "./flash.ts";

export const HEADER_BYTES = 32;
export const NAME_BYTES = 28;
const ALIGNMENT = 4;
export const STORAGE_FILE_FLAG = 64;
const SIZE_MASK = 0x00ffffff;

export interface Header {
  /** Address of the header. */
  address: number;
  size: number;
  flags: number;
  /** Empty where the file has been replaced or erased. */
  name: string;
}

interface KnownHeader {
  changes: number;
  header: Header | undefined;
}

export interface StorageStats {
  totalBytes: number;
  freeBytes: number;
  fileBytes: number;
  fileCount: number;
  trashBytes: number;
  trashCount: number;
}

export const align = (n: number): number => (n + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
export const nextPage = (address: number): number => (Math.floor(address / PAGE_BYTES) + 1) * PAGE_BYTES;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

export class StorageError extends Error {}

export class Storage {
  readonly flash: Flash;
  /** Says what compaction prints. */
  onCompact: () => void = () => undefined;
  /** Called with the area whose bytes are no longer what running code thinks. */
  onMoved: () => void = () => undefined;
  readonly known = new Map<number, KnownHeader>();
  /** The first file of each name, as of so many changes. */
  readonly index = new Map<string, Header>();
  indexed = -1;
  constructor(flash: Flash) {
    this.flash = flash;
  }

  /** The header at an address: read once for each state of its pages. */
  header(address: number): Header | undefined {
    if (address + HEADER_BYTES > FLASH_BYTES) return undefined;
    const { changesIn } = this.flash;
    const first = Math.floor(address / PAGE_BYTES);
    const last = Math.floor((address + HEADER_BYTES - 1) / PAGE_BYTES);
    const changes = first === last ? changesIn[first]! : changesIn[first]! + changesIn[last]!;
    const before = this.known.get(address);
    if (before && before.changes === changes) return before.header;
    const header = this.readHeader(address);
    this.known.set(address, { changes, header });
    return header;
  }

  readHeader(address: number): Header | undefined {
    const bytes = this.flash.read(address, HEADER_BYTES);
    const word = new DataView(bytes.buffer).getUint32(0, true);
    const size = word & SIZE_MASK;
    if (word === 0xffffffff || word === 0 || address + HEADER_BYTES + size > FLASH_BYTES) return undefined;
    const replaced = bytes[4] === 0 && bytes[5] === 0 && bytes[6] === 0 && bytes[7] === 0;
    const name = replaced ? "" : latin1(bytes.subarray(4)).replace(/\0+$/, "");
    return { address, size, flags: word >>> 24, name };
  }

  /** The header after one; with `all`, beyond an invalid one at the beginning of the next page. */
  next(header: Header, all: boolean): { header: Header | undefined; address: number } {
    let address = align(header.address + HEADER_BYTES + header.size);
    if (address + HEADER_BYTES > FLASH_BYTES) return { header: undefined, address: 0 };
    let found = this.header(address);
    if (!found && all) {
      address = nextPage(address);
      if (address >= FLASH_BYTES) return { header: undefined, address: 0 };
      found = this.header(address);
    }
    return { header: found, address };
  }

  *headers(all = true): Iterable<Header> {
    for (let header = this.header(0); header; header = this.next(header, all).header) yield header;
  }

  isReal(header: Header): boolean {
    return header.name !== "" && (header.flags === 0 || header.flags === STORAGE_FILE_FLAG || header.flags === 128);
  }

  find(name: string): Header | undefined {
    if (this.indexed !== this.flash.changes) {
      this.index.clear();
      for (const header of this.headers()) if (!this.index.has(header.name)) this.index.set(header.name, header);
      this.indexed = this.flash.changes;
    }
    return name === "" ? undefined : this.index.get(name.slice(0, NAME_BYTES));
  }

  stats(): StorageStats & { firstDirtyPage: number } {
    const stats = {
      totalBytes: FLASH_BYTES,
      freeBytes: 0,
      fileBytes: 0,
      fileCount: 0,
      trashBytes: 0,
      trashCount: 0,
      firstDirtyPage: -1,
    };
    let end = 0;
    let unbroken = 0;
    for (const header of this.headers()) {
      if (header.address % PAGE_BYTES === 0) unbroken = header.address;
      const bytes = align(header.size) + HEADER_BYTES;
      end = header.address + bytes;
      if (header.name !== "") {
        stats.fileBytes += bytes;
        stats.fileCount++;
      } else {
        stats.trashBytes += bytes;
        stats.trashCount++;
        if (stats.firstDirtyPage < 0) stats.firstDirtyPage = unbroken;
      }
    }
    stats.freeBytes = FLASH_BYTES - end;
    return stats;
  }

  read(name: string, offset = 0, length = 0): string | undefined {
    const header = this.find(name);
    if (!header) return undefined;
    const from = Math.min(Math.max(0, offset), header.size);
    const count = Math.min(length <= 0 ? header.size : length, header.size - from);
    return count <= 0 ? "" : latin1(this.flash.read(header.address + HEADER_BYTES + from, count));
  }

  erase(name: string): boolean {
    const header = this.find(name);
    if (header) this.eraseAt(header);
    return header !== undefined;
  }

  eraseAt(header: Header): void {
    this.flash.write(header.address + 4, new Uint8Array(4));
  }

  eraseAll(): void {
    for (let address = 0; address < FLASH_BYTES; address += PAGE_BYTES) {
      if (this.flash.pages.has(address / PAGE_BYTES)) this.flash.erasePage(address);
    }
    this.onMoved();
  }

  /** Space for a file between an address and the next page that is in use. */
  spaceAt(address: number): number {
    const next = nextPage(address);
    const end = next < FLASH_BYTES && !this.header(next) ? FLASH_BYTES : next;
    return end - address;
  }

  /** The address where a new file of this many bytes with its header fits. */
  findSpace(required: number): { address: number | undefined; free: number; trash: number } {
    let free = 0;
    let trash = 0;
    for (let address = 0; address < FLASH_BYTES;) {
      for (let header = this.header(address); header;) {
        if (header.name === "") trash += header.size;
        const next = this.next(header, false);
        if (next.address === 0) return { address: undefined, free, trash };
        address = next.address;
        header = next.header;
      }
      const space = this.spaceAt(address);
      free += space;
      if (space >= required) return { address, free, trash };
      address = nextPage(address);
    }
    return { address: undefined, free, trash };
  }

  create(name: string, size: number, flags: number): number | undefined {
    const required = align(size) + HEADER_BYTES;
    let space = this.findSpace(required);
    if (space.address === undefined && required < space.free + space.trash && this.compact()) {
      space = this.findSpace(required);
    }
    if (space.address === undefined) return undefined;
    const header = new Uint8Array(HEADER_BYTES);
    new DataView(header.buffer).setUint32(0, (size | (flags << 24)) >>> 0, true);
    header.set(Buffer.from(name.slice(0, NAME_BYTES), "latin1"), 4);
    this.flash.write(space.address, header);
    return space.address + HEADER_BYTES;
  }

  /**
   * Writes a file or a piece of one.
   * @throws StorageError with Espruino's words
   */
  write(name: string, text: string, offset = 0, fullSize = 0, flags = 0): boolean {
    if (offset < 0 || fullSize < 0) return false;
    const data = Buffer.from(text, "latin1");
    const size = fullSize === 0 ? data.length : fullSize;
    if (!size) throw new StorageError("Can't create zero length file");
    const header = this.find(name);
    let address = header && header.address + HEADER_BYTES;
    const wrong = (h: Header): boolean =>
      flags !== h.flags || size !== h.size || !this.flash.isErased(h.address + HEADER_BYTES, size);
    if (offset === 0 && (!header || wrong(header))) {
      if (header && this.isEqual(header, data, size, flags)) return true;
      if (header) this.eraseAt(header);
      address = this.create(name, size, flags);
    }
    if (address === undefined) throw new StorageError("Unable to find or create file");
    const room = this.header(address - HEADER_BYTES)?.size ?? 0;
    if (offset + data.length > room) throw new StorageError("Too much data for file size");
    if (!this.flash.isErased(address + offset, data.length)) {
      throw new StorageError("File already written with different data");
    }
    this.flash.write(address + offset, data);
    return true;
  }

  isEqual(header: Header, data: Uint8Array, size: number, flags: number): boolean {
    if (size !== header.size || flags !== header.flags || data.length !== size) return false;
    return Buffer.compare(this.flash.read(header.address + HEADER_BYTES, size), data) === 0;
  }

  list(): Header[] {
    return [...this.headers()].filter(
      (h) => h.name !== "" && (h.flags === 0 || h.flags === STORAGE_FILE_FLAG || h.flags === 128),
    );
  }

  /**
   * Compacts: everything from the first page with trash is copied down through a buffer of one page, page by page,
   * so a loss of power leaves what a node would find: a file twice, half, or with another's bytes.
   */
  compact(): boolean {
    const stats = this.stats();
    if (!stats.trashBytes) return false;
    this.onCompact();
    new Compaction(this, stats.firstDirtyPage, Math.min(stats.fileBytes, PAGE_BYTES + HEADER_BYTES)).run();
    this.onMoved();
    return true;
  }

  /** False where the flash holds something that is no log of files: the node then erases it all at boot. */
  isValid(): boolean {
    let last = this.header(0);
    let end = 0;
    while (last) {
      const next = this.next(last, true);
      end = next.address;
      if (!next.header) {
        if (end === 0) return align(last.address + HEADER_BYTES + last.size) + HEADER_BYTES > FLASH_BYTES;
        break;
      }
      last = next.header;
    }
    if (!this.flash.isErased(end, Math.min(HEADER_BYTES, FLASH_BYTES - end))) return false;
    return end !== 0 || this.flash.isErased(0, FLASH_BYTES);
  }
}
