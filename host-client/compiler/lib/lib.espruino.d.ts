/**
 * The node's world for the type checker (with `noLib`): what Espruino on the ESP32 has, and what the compiler fills in.
 * What can't be had there (Proxy, Intl, WeakRef, fetch ...) is not declared, so that using it is an error in the editor already.
 */
/// <reference path="./language.d.ts" />
/// <reference path="./collections.d.ts" />
/// <reference path="./values.d.ts" />
/// <reference path="./binary.d.ts" />
/// <reference path="./platform.d.ts" />
/// <reference path="./hardware.d.ts" />
