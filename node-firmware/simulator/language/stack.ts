/**
 * Bytes of C stack that nesting takes on the node, on top of the call itself: Espruino's parser recurses where the
 * source nests. Fitted to the depths that were measured on the ESP32-like build (docs/simulator.md).
 */
export const BINARY = 60;
export const UNARY = 30;
export const INDEX = 90;
export const ASSIGN = 50;
export const ARGUMENT = 300;
export const LITERAL = 200;
export const TEMPLATE = 500;
export const CONDITIONAL = 90;
export const BLOCK = 90;
export const IF = 60;
export const LOOP = 190;
export const TRY = 110;
export const SWITCH = 150;
