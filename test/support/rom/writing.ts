/** One FLASH_BEGIN … FLASH_END, plain or deflated, as the stub does it: no look at sequence numbers, erase first. */
import { constants, inflateSync } from "node:zlib";
import type { FlashMemory } from "./flash-memory.ts";

/** Error bytes of the stub. */
export const STUB_ERROR = { CHECKSUM: 0xc1, COMMAND: 0xc3, NOT_WRITING: 0xc6, INFLATE: 0xc7, TOO_MUCH: 0xc9 };

export class Writing {
  #memory: FlashMemory;
  #offset: number;
  #size: number;
  #deflated: boolean;
  #received: Uint8Array[] = [];
  #written = 0;

  constructor(memory: FlashMemory, size: number, offset: number, deflated: boolean) {
    this.#memory = memory;
    this.#offset = offset;
    this.#size = size;
    this.#deflated = deflated;
    memory.erase(offset, size);
  }

  /** @returns 0, or the error of the stub */
  add(block: Uint8Array): number {
    const plain = this.#deflated ? this.#inflate(block) : block;
    if (!plain) return STUB_ERROR.INFLATE;
    // the last plain block is filled up; nothing behind the announced size is written
    this.#memory.program(this.#offset + this.#written, plain.subarray(0, this.#size - this.#written));
    this.#written += plain.length;
    return this.#deflated && this.#written > this.#size ? STUB_ERROR.TOO_MUCH : 0;
  }

  #inflate(block: Uint8Array): Buffer | undefined {
    this.#received.push(block);
    try {
      const all = inflateSync(Buffer.concat(this.#received), { finishFlush: constants.Z_SYNC_FLUSH });
      return all.subarray(this.#written);
    } catch {
      return undefined;
    }
  }
}
