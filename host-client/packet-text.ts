/** Packets from nodes whose strings are bytes: their UTF-8 comes as bytes or as escapes of bytes, and is made text again. */

/** An escape of a byte above ASCII, or any other escape, which stays. */
const ESCAPE = /\\(?:u00([89a-f][0-9a-f])|.)/gi;
const NEEDS_CARE = /[\x80-\xff]|\\u00[89a-f]/i;

/**
 * The text of a packet.
 * @param fromBytes whether its sender's strings are bytes
 * @example packetText(Buffer.from('"\\u00c3\\u00a9"'), true) // '"é"'
 */
export function packetText(payload: Uint8Array, fromBytes: boolean): string {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  if (!fromBytes) return bytes.toString("utf8");
  const raw = bytes.toString("latin1");
  if (!NEEDS_CARE.test(raw)) return raw;
  return raw.split("\n").map(lineText).join("\n");
}

/** A line whose bytes are no UTF-8 is taken for Latin-1: a task may return bytes. */
function lineText(raw: string): string {
  if (!NEEDS_CARE.test(raw)) return raw;
  const unescaped = raw.replace(ESCAPE, (whole, byte: string | undefined) =>
    byte ? String.fromCharCode(parseInt(byte, 16)) : whole,
  );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(unescaped, "latin1"));
  } catch {
    return raw;
  }
}
