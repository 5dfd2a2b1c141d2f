/** Why a node drops what comes: places in the list of counters that its presence tells (`dropped`). Those of MQTT follow its faults. */

/** A packet that makes no sense: no header, unknown type, broken JSON. */
export const SENSELESS = 0;
/** One that would harm the parser: too deep, too long, an exponent without end. */
export const HARMFUL = 1;
/** One for which there is no memory. */
export const NO_MEMORY = 2;
/** A message of no packet that makes no sense: presence, manifest, record, order. */
export const STRANGE = 4;

/** From the number of an MQTT fault to its place: E419 is the fourth. */
export const FIRST_FAULT = 416;

/** What stands at each place, for people and for `--json`; counted since the node's boot. */
export const DROP_REASONS = [
  "senseless",
  "harmful",
  "no memory",
  "no MQTT",
  "strange message",
  "too large",
  "not handled",
] as const;
