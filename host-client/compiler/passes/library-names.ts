/** Names of methods that something of the library has. */

const PROTOTYPES: object[] = [
  ...[Array, String, Map, Set, WeakMap, Promise, RegExp, Date, Number, Function, Error],
  ...[ArrayBuffer, DataView, Uint8Array],
].map((one) => one.prototype);
const NAMESPACES: object[] = [Object, Promise, Array, Math, JSON, console, Reflect];

/** True where a call by this name may be one of the library's. */
export const isLibraryName = (name: string): boolean => [...PROTOTYPES, ...NAMESPACES].some((holder) => name in holder);
