/** Digests and signatures with what Espruino has: SHA-256 in C, HMAC around it (RFC 2104). */

/** Block of SHA-256. */
const BLOCK_BYTES = 64;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

function sha256(data: string): string {
  return E.toString(require("crypto").SHA256(data) as any) as string;
}

/** SHA-256 as base64. A text in flash is read there: no copy in memory. */
export function digest(data: string): string {
  return btoa(sha256(data));
}

function padded(key: string, pad: number): string {
  let block = "";
  for (let i = 0; i < BLOCK_BYTES; i++) block += String.fromCharCode((i < key.length ? key.charCodeAt(i) : 0) ^ pad);
  return block;
}

function bytesOf(hex: string): string {
  let bytes = "";
  for (let i = 0; i < hex.length; i += 2) bytes += String.fromCharCode(parseInt(hex.substr(i, 2), 16));
  return bytes;
}

/**
 * HMAC-SHA256 as base64.
 * @param hexKey the key in hex, 64 bytes at the most
 */
export function hmac(hexKey: string, text: string): string {
  const key = bytesOf(hexKey);
  return btoa(sha256(padded(key, OUTER_PAD) + sha256(padded(key, INNER_PAD) + text)));
}

/** The first bytes of a digest, in hex: how versions (5) and pieces of a firmware (12) are called. */
export function hashOf(base64: string, count: number): string {
  const bytes = atob(base64);
  let hash = "";
  for (let i = 0; i < count; i++) hash += (bytes.charCodeAt(i) + 256).toString(16).substr(1);
  return hash;
}
