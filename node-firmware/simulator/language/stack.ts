/**
 * Bytes of C stack that nesting takes on the node, on top of the call itself: Espruino's parser recurses where the
 * source nests. Fitted to how deep 40 patterns recurse on the ESP32-like build (docs/simulator.md).
 */
export const BINARY = 175;
export const LOGICAL = 140;
export const UNARY = 11;
export const TYPEOF = 259;
export const PAREN = 280;
export const RETURN = 23;
export const INDEX = 237;
export const ASSIGN = 62;
export const DECLARATION = 23;
export const ARGUMENT = 500;
export const ARRAY = 309;
export const OBJECT = 390;
export const TEMPLATE = 682;
export const CONDITIONAL = 68;
export const NEW = 48;
export const BLOCK = 60;
export const IF = 70;
export const FOR = 366;
export const WHILE = 222;
export const TRY = 62;
export const SWITCH = 106;
