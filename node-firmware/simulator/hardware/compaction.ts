/** Compaction of Storage, as Espruino does it: files are copied down through a buffer of one page, page by page. */
import { FLASH_BYTES, PAGE_BYTES } from "./flash.ts";
import { align, HEADER_BYTES, nextPage, StorageError, type Header, type Storage } from "./storage.ts";

/** One run of jsfCompactInternal. */
export class Compaction {
  readonly storage: Storage;
  readonly capacity: number;
  readonly buffer: number[] = [];
  writeAddress: number;
  constructor(storage: Storage, start: number, capacity: number) {
    this.storage = storage;
    this.writeAddress = start;
    this.capacity = capacity;
  }

  run(): void {
    const { storage } = this;
    const start = this.writeAddress;
    let header = storage.header(start);
    let end = start;
    while (header) {
      if (storage.isReal(header)) this.copy(header);
      const next = storage.next(header, true);
      end = next.address;
      header = next.header;
    }
    this.flush(FLASH_BYTES);
    let erase = this.writeAddress === start ? start : nextPage(this.writeAddress - 1);
    const stop = end === 0 ? FLASH_BYTES : end;
    for (; erase < stop && erase < FLASH_BYTES; erase += PAGE_BYTES) storage.flash.erasePage(erase);
  }

  copy(header: Header): void {
    const { flash } = this.storage;
    this.buffer.push(...flash.read(header.address, HEADER_BYTES));
    let at = header.address + HEADER_BYTES;
    let left = align(header.size);
    this.flush(at);
    while (left) {
      const count = Math.min(left, this.capacity - this.buffer.length);
      if (count <= 0) throw new StorageError("compaction found no room in its buffer");
      this.buffer.push(...flash.read(at, count));
      at += count;
      left -= count;
      this.flush(at);
    }
  }

  /** Writes what can be written without touching the page that is still being read. */
  flush(readAddress: number): void {
    const { flash } = this.storage;
    while (this.buffer.length) {
      const pageEnd = nextPage(this.writeAddress);
      const count = Math.min(this.buffer.length, pageEnd - this.writeAddress);
      if (readAddress < pageEnd) return;
      if (this.writeAddress % PAGE_BYTES === 0) flash.erasePage(this.writeAddress);
      flash.write(this.writeAddress, Uint8Array.from(this.buffer.splice(0, count)));
      this.writeAddress += count;
    }
  }
}
