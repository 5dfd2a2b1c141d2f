/** Flash memory as the chip has it: pages that are erased to ones, writes that only clear bits, power that can go at any byte. */
import { PowerOff } from "../machine/values.ts";

export const PAGE_BYTES = 4096;
export const FLASH_BYTES = 896 * 1024;

const ERASED = 0xff;

/** What a node's flash holds: only pages that are not blank, by number. Can be posted between threads. */
export interface FlashImage {
  pages: Record<number, Uint8Array>;
}

export class Flash {
  readonly pages = new Map<number, Uint8Array>();
  /** Bytes that may still be written or erased before the power goes. */
  budget = Infinity;
  /** Makes the memory of a page; nodes in threads share it with their owner. */
  newPage: (page: number) => Uint8Array = () => new Uint8Array(PAGE_BYTES);
  onErase: (page: number) => void = () => undefined;
  /** Bytes written since the start. */
  written = 0;
  /** How often anything was written, and how often in each page: what was read before still holds where it is the same. */
  changes = 0;
  readonly changesIn: number[] = new Array(FLASH_BYTES / PAGE_BYTES).fill(0);
  constructor(image?: FlashImage) {
    for (const [page, bytes] of Object.entries(image?.pages ?? {}))
      this.pages.set(Number(page), Uint8Array.from(bytes));
  }

  image(): FlashImage {
    const pages: Record<number, Uint8Array> = {};
    for (const [page, bytes] of this.pages) pages[page] = Uint8Array.from(bytes);
    return { pages };
  }

  /** The byte at an address. */
  at(address: number): number {
    const page = this.pages.get(Math.floor(address / PAGE_BYTES));
    return page ? page[address % PAGE_BYTES] : ERASED;
  }

  read(address: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length).fill(ERASED);
    for (let done = 0; done < length;) {
      const offset = (address + done) % PAGE_BYTES;
      const count = Math.min(length - done, PAGE_BYTES - offset);
      const page = this.pages.get(Math.floor((address + done) / PAGE_BYTES));
      if (page) bytes.set(page.subarray(offset, offset + count), done);
      done += count;
    }
    return bytes;
  }

  /** Spends one byte of the budget; the power goes before the byte is written. */
  spend(): void {
    if (this.budget-- <= 0) {
      this.budget = Infinity;
      throw new PowerOff("power lost while writing flash");
    }
  }

  /** Called before anything changes. */
  note(address: number, length: number): void {
    this.changes++;
    const last = Math.floor((address + Math.max(1, length) - 1) / PAGE_BYTES);
    for (let page = Math.floor(address / PAGE_BYTES); page <= last; page++) this.changesIn[page]++;
  }

  write(address: number, bytes: Uint8Array): void {
    this.note(address, bytes.length);
    for (let i = 0; i < bytes.length; i++) {
      this.spend();
      this.written++;
      const number = Math.floor((address + i) / PAGE_BYTES);
      let page = this.pages.get(number);
      if (!page) this.pages.set(number, (page = this.newPage(number).fill(ERASED)));
      page[(address + i) % PAGE_BYTES] &= bytes[i];
    }
  }

  erasePage(address: number): void {
    this.note(address, PAGE_BYTES);
    this.spend();
    const number = Math.floor(address / PAGE_BYTES);
    if (this.pages.delete(number)) this.onErase(number);
  }

  isErased(address: number, length: number): boolean {
    for (let done = 0; done < length;) {
      const offset = (address + done) % PAGE_BYTES;
      const count = Math.min(length - done, PAGE_BYTES - offset);
      const page = this.pages.get(Math.floor((address + done) / PAGE_BYTES));
      if (page?.subarray(offset, offset + count).some((b) => b !== ERASED)) return false;
      done += count;
    }
    return true;
  }
}
