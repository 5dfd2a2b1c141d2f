/**
 * Packets: lines of text, the first a JSON array `[type, from, fromBoot, toBoot, ...]`, each further one a shape or a value.
 * Values stay text until a function needs them. See docs/protocol.md.
 */
/**
 * One short call as one document, `[0, from, fromBoot, toBoot, lease, steps, arguments]`: a node parses it in one go, which
 * costs it half of what a grant of one does. Without tags, friends, kills, and below CALL_BYTES; else a grant is sent.
 */
export const CALL = 0;

/** Positions in what follows a call's first four: these are the same in each call of an owner, and looked at once. */
export const CALL_LEASE = 0;
export const CALL_STEPS = 1;
export const CALL_ARGS = 2;

export const GRANT = 1;
export const RESULT = 2;
export const PROBE = 3;
export const STATUS = 4;
export const CANCEL = 5;
export const EVENT = 9;
export const HERE = 10;

/** Positions that all headers share. */
export const TYPE = 0;
export const FROM = 1;
export const FROM_BOOT = 2;
export const TO_BOOT = 3;

/** Grant: `firstLease, ack, more, kills, m1, m2 ...`; m = how many argument lines follow each shape line. */
export const GRANT_LEASE = 4;
export const GRANT_ACK = 5;
export const GRANT_MORE = 6;
export const GRANT_KILLS = 7;
export const GRANT_COUNTS = 8;

/** Grant, at GRANT_MORE where no friends are named: it holds priorities or expiries, which the worker must see at once. */
export const URGENT = 1;

/** Result: `r, window, lease ...`. */
export const RESULT_NUMBER = 4;
export const RESULT_WINDOW = 5;
export const RESULT_LEASES = 6;

/** Probe: `ack, topLease, lease ...`. */
export const PROBE_ACK = 4;
export const PROBE_TOP = 5;
export const PROBE_LEASES = 6;

/** Status: `r, window, never..., 0, gone...`. */
export const STATUS_NUMBER = 4;
export const STATUS_WINDOW = 5;
export const STATUS_LISTS = 6;

/** Event: `lease, kind`, and one line: `[task, node, value]`. */
export const EVENT_LEASE = 4;
export const EVENT_KIND = 5;

/** Here: what an owner is told of a peer that it has asked for. */
export const HERE_WINDOW = 4;
export const HERE_LIMIT = 5;
export const HERE_NAME = 6;
export const HERE_LABELS = 7;

/** First character of a result line that is no value. */
export const FAILED = "!";
export const CONTINUE = ">";
export const RETURNED = "<";
