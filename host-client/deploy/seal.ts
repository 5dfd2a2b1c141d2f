/** Commands that hold a secret: sealed and signed under the cluster's key. */
import { createHmac } from "node:crypto";
import { commandText, sealStem, type Command } from "../../shared/protocol/manifest.ts";

/** Bytes of an HMAC: a block of the stream that seals. */
const BLOCK_BYTES = 32;

const digest = (key: string, text: string) => createHmac("sha256", Buffer.from(key, "hex")).update(text).digest();

/** The bytes of a command's secret, sealed or opened: the stream is the same both ways. */
function streamed(bytes: Buffer, command: Command, key: string): Buffer {
  const stem = sealStem(command);
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = digest(key, stem + at);
    for (let i = 0; i < BLOCK_BYTES && at + i < bytes.length; i++) bytes[at + i] ^= block[i];
  }
  return bytes;
}

/**
 * Puts a text into a command, so that only those who have the key read it, and signs it.
 * @param key in hex
 * @example sealedCommand({ do: "key", c: "broccoli", r: Date.now() }, newKey, oldKey)
 */
export function sealedCommand(command: Command, text: string, key: string): Command {
  const sealed = { ...command, x: streamed(Buffer.from(text), command, key).toString("base64") };
  return { ...sealed, g: digest(key, commandText(sealed)).toString("base64") };
}

/** The text that a command holds; undefined where the key has not signed it. @param key in hex */
export function unsealed(command: Command, key: string): string | undefined {
  if (typeof command.x !== "string" || command.g !== digest(key, commandText(command)).toString("base64"))
    return undefined;
  return streamed(Buffer.from(command.x, "base64"), command, key).toString();
}
