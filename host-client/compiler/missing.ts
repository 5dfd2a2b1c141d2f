/** What JavaScript has elsewhere and nodes have not, each with what to use instead: for messages of the type checker. */

import type { Refusal } from "./errors.ts";

/** The kind of refusal, and the way out. */
export type Absence = [kind: Refusal, wayOut: string];

const NETWORK = 'Let the host fetch it and pass the text as an argument; for plain TCP there is require("net").';
const BYTES = "A string on a node is bytes of UTF-8 already: charCodeAt, String.fromCharCode, Uint8Array, E.toString.";
const ONE_THREAD = "A node does one thing at a time; write another task, and let the cluster spread it.";
const BIGINT = "Use numbers up to 2 ** 53, or two of them.";
const HOST_FORMAT = "Send the plain value, and format it on the host.";
const HOST_URL = "Take the text apart with split and slice, or on the host.";

/** Names of globals. */
const GLOBALS: Record<string, Absence> = {
  Proxy: ["missing", "Use functions, or accessors (get and set) in a class."],
  Intl: ["missing", HOST_FORMAT],
  WeakRef: ["missing", "Keep the value itself, and delete it when it has served."],
  FinalizationRegistry: ["missing", "Free what a value holds where it is used last."],
  SharedArrayBuffer: ["missing", ONE_THREAD],
  Atomics: ["missing", ONE_THREAD],
  Worker: ["missing", ONE_THREAD],
  WebAssembly: ["missing", "Write the function in TypeScript; nodes have E.asm only in builds of their own."],
  BigInt: ["bigint", BIGINT],
  BigInt64Array: ["bigint", BIGINT],
  BigUint64Array: ["bigint", BIGINT],
  eval: ["dynamic", "Write a function, or a table of functions by name."],
  Function: ["dynamic", "Write a function, or a table of functions by name."],
  fetch: ["missing", NETWORK],
  XMLHttpRequest: ["missing", NETWORK],
  WebSocket: ["missing", NETWORK],
  TextEncoder: ["missing", BYTES],
  TextDecoder: ["missing", BYTES],
  Buffer: ["missing", BYTES],
  URL: ["missing", HOST_URL],
  URLSearchParams: ["missing", HOST_URL],
  performance: ["missing", "Use Date.now(), or getTime() for parts of a millisecond."],
  setImmediate: ["missing", "Use setTimeout(work, 0)."],
  escape: ["missing", "Use encodeURIComponent."],
  unescape: ["missing", "Use decodeURIComponent."],
  localStorage: ["missing", 'Use require("Storage").'],
  window: ["missing", "Use global."],
  document: ["missing", "There is no page on a node: return the value to the host."],
  alert: ["missing", "Use log of broccoli-esp32/node."],
  __dirname: ["missing", "There are no folders on a node."],
  __filename: ["missing", "There are no files of sources on a node."],
};

const COPY = "Copy with slice() first, and change the copy.";
const TIME = "Work with milliseconds (Date.now, getTime), and format on the host.";

/** Members of built-in values, by their name. */
const MEMBERS: Record<string, Absence> = {
  toLocaleString: ["missing", HOST_FORMAT] as Absence, // else taken for the method of every object
  toLocaleDateString: ["date", TIME],
  toLocaleTimeString: ["date", TIME],
  normalize: ["missing", "Normalise on the host, and pass the text on."],
  anchor: ["missing", "Write the tag as a template."],
  caller: ["missing", "Pass what is needed as an argument."],
  toLocaleUpperCase: ["missing", "Use toUpperCase."],
  toLocaleLowerCase: ["missing", "Use toLowerCase."],
  isWellFormed: ["unicode", "Text from the host is well-formed UTF-8."],
  toWellFormed: ["unicode", "Text from the host is well-formed UTF-8."],
  transfer: ["missing", COPY],
  resize: ["missing", "Make a buffer of the new size, and copy."],
  fromAsync: ["missing", "Await the items one by one."],
  finally: ["missing", "Do it at the end of then and of catch."],
  error: ["missing", "Nodes have console.log alone, and log of broccoli-esp32/node."],
  warn: ["missing", "Nodes have console.log alone, and log of broccoli-esp32/node."],
  info: ["missing", "Nodes have console.log alone, and log of broccoli-esp32/node."],
  debug: ["missing", "Nodes have console.log alone, and log of broccoli-esp32/node."],
  nextTick: ["missing", "Use queueMicrotask."],
  hrtime: ["missing", "Use getTime()."],
  argv: ["missing", "A task gets what it needs as arguments."],
};

/** A global that nodes have not; undefined for a name that nothing is known of. */
export const absentGlobal = (name: string): Absence | undefined => own(GLOBALS, name);

/**
 * A member of a built-in value that nodes have not.
 *
 * @param type the value's type as TypeScript prints it: `string`, `number[]`, `Date`
 */
export function absentMember(name: string, type: string): Absence | undefined {
  if (!BUILT_IN.test(type)) return undefined;
  const found = own(MEMBERS, name);
  if (type === "Date" && found) return ["date", TIME];
  if (/^(number|-?\d.*)$/.test(type) && found) return ["number", found[1]];
  return found;
}

const own = (table: Record<string, Absence>, name: string) => (Object.hasOwn(table, name) ? table[name] : undefined);

/** Types of the node's own library; constructors print as object types with `new` in them. */
const BUILT_IN =
  /^(string|number|boolean|symbol|String|Number|Date|Math|JSON|Object|RegExp|".*"|-?\d.*|(readonly )?.*\[\]|(Readonly)?(Map|Set|Array)<.*|Promise<.*|\w*Array|ArrayBuffer|\w+Constructor|\{ new.*|\{ (env|log).*)$/s;
