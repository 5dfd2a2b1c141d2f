/** The bytes of MQTT: lengths and length-prefixed texts [1.5.3, 2.2.3]. */

/** A name of its own: a look-up of `String` runs through every name of the firmware first. */
export const chars = String.fromCharCode;

/** @returns a number as two bytes, high byte first [1.5.2] */
export function twoBytes(value: number): string {
  return chars((value >> 8) & 255, value & 255);
}

/** @returns the number of the two bytes at `at` */
export function numberAt(text: string, at: number): number {
  return text.charCodeAt(at) * 256 + text.charCodeAt(at + 1);
}

declare const E: { isUTF8?(text: string): boolean; fromUTF8(text: string): string };

/**
 * Builds of Espruino that know Unicode (Linux, not the ESP32) count letters in some strings and write their bytes.
 *
 * @returns the text's bytes, a character each
 */
export function bytesOf(text: string): string {
  return typeof E !== "undefined" && E.isUTF8 && E.isUTF8(text) ? E.fromUTF8(text) : text;
}

/** @returns a text behind its length [MQTT-1.5.3]; also the form in which `publish` takes its topic */
export function prefixed(text: string): string {
  const bytes = bytesOf(text);
  return twoBytes(bytes.length) + bytes;
}

/** @returns a remaining length of up to two bytes [2.2.3]; MAX_PACKET_BYTES needs no third */
export function remainingLength(size: number): string {
  return size < 128 ? chars(size) : chars((size & 127) | 128, size >> 7);
}
