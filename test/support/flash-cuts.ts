/** The flash as a power cut would leave it, after each byte that was written: from one run, without repeating it for each cut. */
import { createHash } from "node:crypto";
import { Flash, type FlashImage } from "../../node-firmware/simulator/hardware/flash.ts";

/** Bytes that were written at an address; none where a page was erased. */
type Change = [address: number, bytes?: Uint8Array];

/** What was done to a flash, and what it was before. */
export interface FlashLog {
  before: FlashImage;
  changes: Change[];
}

/** Notes all that is done to a flash from now on. */
export function recordFlash(flash: Flash): FlashLog {
  const log: FlashLog = { before: flash.image(), changes: [] };
  const { write, erasePage } = flash;
  flash.write = (address, bytes) => {
    log.changes.push([address, Uint8Array.from(bytes)]);
    write.call(flash, address, bytes);
  };
  flash.erasePage = (address) => {
    log.changes.push([address]);
    erasePage.call(flash, address);
  };
  return log;
}

/** Bytes that were written, and pages that were erased. */
export function sizeOf({ changes }: FlashLog): number {
  return changes.reduce((sum, [, bytes]) => sum + (bytes ? bytes.length : 1), 0);
}

/** The flash after each byte of a log, the state before the first included: what is left when the power goes there. */
export function* flashCuts({ before, changes }: FlashLog): Generator<Flash> {
  const flash = new Flash(before);
  yield flash;
  for (const [address, bytes] of changes) {
    if (!bytes) flash.erasePage(address);
    for (let i = 0; bytes && i < bytes.length; i++) {
      flash.write(address + i, bytes.subarray(i, i + 1));
      yield flash;
    }
    if (!bytes) yield flash;
  }
}

/** Alike for equal contents. */
export function flashDigest({ pages }: Flash): string {
  const hash = createHash("sha1");
  for (const page of [...pages.keys()].sort((a, b) => a - b)) hash.update(`${page}:`).update(pages.get(page)!);
  return hash.digest("base64");
}
