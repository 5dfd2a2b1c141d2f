/** What a compiled pattern is: the code of the machine that runs on the node, its sets and groups. */

/** Instructions; each takes the words that its comment names. */
export const OP = {
  CHAR: 0, // code
  ANY: 1, // anything but line ends
  SET: 2, // index of the set
  SPLIT: 3, // first choice, second choice
  JUMP: 4, // target
  SAVE: 5, // slot
  START: 6,
  END: 7,
  WORD: 8,
  NOT_WORD: 9,
  BACK: 10, // group
  AHEAD: 11, // end, 1 where negated
  MATCH: 12,
  MARK: 13, // slot
  MOVED: 14, // slot: fails where nothing was consumed since MARK
  CLEAR: 15, // first slot, last slot
  ALL: 16, // any character at all
  LINE_START: 17,
  LINE_END: 18,
  BEHIND: 19, // end, 1 where negated
} as const;

export interface RegExpProgram {
  code: number[];
  /** Each set: 1 where negated, then pairs of first and last code. */
  sets: number[][];
  groups: number;
  /** Names of groups by number. */
  names: [string, number][];
}

/** Thrown for what the machine can't do; the message says what. */
export class RegExpRefusal extends Error {}
