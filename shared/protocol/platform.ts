/** What the codec must know of the machine that it runs on. The defaults are a node's; a host sets its own once. */
export const platform = {
  /** Whether this machine reads and prints doubles exactly and keeps a `__proto__` key (V8 does, Espruino does not). */
  exact: false,
  /** Whether a string can travel: one with a lone surrogate cannot. Bytes always can. */
  isText: null as null | ((text: string) => boolean),
  /** Variables that may still be taken without touching those that work in hand needs; null where memory is no matter. Dear: ask seldom. */
  room: null as null | (() => number),
  /** Variables that are free, counted without tidying up: quicker, and may be less than there is. */
  free: null as null | (() => number),
  /**
   * Whether a string holds more than bytes: Espruino for Linux cuts one at the wrong place behind a letter beyond U+FFFF, so that it
   * can't be looked at piece by piece. On an ESP32 strings are bytes.
   */
  isWide: null as null | ((text: string) => boolean),
};
