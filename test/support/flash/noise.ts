/** Bytes that do not compress, the same for the same seed: images of firmware that does not exist. */
import { createHash } from "node:crypto";

export function noise(seed: string, size: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, i) =>
    createHash("sha256")
      .update(seed + i)
      .digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

/** A generator of numbers in [0, 1) from a seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
