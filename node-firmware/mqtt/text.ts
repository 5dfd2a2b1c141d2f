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

/** @returns a text behind its length [MQTT-1.5.3]; also the form in which `publish` takes its topic */
export function prefixed(text: string): string {
  return twoBytes(text.length) + text;
}

/** @returns a remaining length of up to two bytes [2.2.3]; MAX_PACKET_BYTES needs no third */
export function remainingLength(size: number): string {
  return size < 128 ? chars(size) : chars((size & 127) | 128, size >> 7);
}
