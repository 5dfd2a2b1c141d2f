/** NOR flash: erasing sets whole sectors to ones, writing only clears bits. So a forgotten erase shows as wrong bytes. */
import { createHash } from "node:crypto";

const SECTOR = 4096;

export class FlashMemory {
  readonly bytes: Buffer;
  constructor(size: number) {
    this.bytes = Buffer.alloc(size, 0xff);
  }

  erase(offset: number, size: number): void {
    const start = Math.floor(offset / SECTOR) * SECTOR;
    this.bytes.fill(0xff, start, Math.ceil((offset + size) / SECTOR) * SECTOR);
  }

  program(offset: number, data: Uint8Array): void {
    for (let i = 0; i < data.length; i++) this.bytes[offset + i] &= data[i];
  }

  md5(offset: number, size: number): Buffer {
    return createHash("md5")
      .update(this.bytes.subarray(offset, offset + size))
      .digest();
  }
}
