/** The key that a worker on a PC holds: what it was started with, then what that was rotated to over the air. */
import type { Command } from "../../shared/protocol/manifest.ts";
import { isKey } from "./keys.ts";
import { unsealed } from "./seal.ts";

/** Not kept over restarts: the broker retains the rotations, so one that starts with the old key is given the new one. */
export class HeldKey {
  /** Of the rotation that the key came by; 0 = it is the one from the start. */
  revision = 0;

  /** @param key in hex; a worker without one takes what nobody signed, and no rotation */
  constructor(
    readonly prefix: string,
    public key: string | undefined,
  ) {}

  /** Takes rotations in turn, each signed by the key before. @returns whether the key is another one now */
  take(rotations: readonly unknown[]): boolean {
    const before = this.revision;
    for (const command of rotations) this.#takeOne(command as Command | null);
    return this.revision !== before;
  }

  #takeOne(command: Command | null): void {
    if (!this.key || command?.do !== "key" || command.c !== this.prefix || !(command.r > this.revision)) return;
    const key = unsealed(command, this.key);
    if (key === undefined || !isKey(key)) return;
    this.key = key;
    this.revision = command.r;
  }
}
