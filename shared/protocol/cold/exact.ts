/** The long way of the codec: numbers that need care, keys that need a tag, depth. No recursion: a node has 25 KB of stack. */
import { fault } from "../fault.ts";
import { VALUE_DEPTH } from "../limits.ts";
import { platform } from "../platform.ts";

declare function btoa(text: string): string;
declare function atob(text: string): string;

const MAX_INTEGER = 9007199254740991;
const SCALES = [1000, 1000000, 1000000000];

interface Frame {
  of: any;
  keys: string[] | null;
  size: number;
  next: number;
}

/** What Espruino's reader makes of a plain decimal: it multiplies and adds digit by digit, with their errors. */
export function readAsEspruino(text: string): number {
  const negative = text.charAt(0) === "-";
  let value = 0;
  let scale = 0;
  for (let i = negative ? 1 : 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === ".") scale = 0.1;
    else if (scale) {
      value += scale * +c;
      scale /= 10;
    } else value = value * 10 + +c;
  }
  return negative ? -value : value;
}

/** A decimal that every reader takes for exactly `x`, or "" where there is none. i / scale is correctly rounded (Clinger 1990). */
export function plainDecimal(x: number): string {
  for (let s = 0; s < SCALES.length; s++) {
    const scale = SCALES[s];
    const i = Math.floor((x < 0 ? -x : x) * scale + 0.5);
    if (i > MAX_INTEGER) return "";
    if (i / scale === (x < 0 ? -x : x)) {
      const whole = Math.floor(i / scale);
      const text = (x < 0 ? "-" : "") + whole + "." + ("" + (scale + i - whole * scale)).slice(1);
      const read = platform.exact ? readAsEspruino(text) : JSON.parse(text);
      return read === x ? text : "";
    }
  }
  return "";
}

/** The eight bytes of a double, little-endian, as 12 characters of base64. */
function doubleToBase64(x: number): string {
  const bytes = new Uint8Array(new Float64Array([x]).buffer);
  let text = "";
  for (let i = 0; i < 8; i++) text += String.fromCharCode(bytes[i]);
  return btoa(text);
}

function base64ToDouble(text: string): number {
  const raw = atob(text);
  const bytes = new Uint8Array(8);
  for (let i = 0; i < 8; i++) bytes[i] = raw.charCodeAt(i);
  return new Float64Array(bytes.buffer)[0];
}

function encodeNumber(x: number, frames: Frame[]): string {
  if (x !== x || x === Infinity || x === -Infinity) throw refused("" + x, pathOf(frames));
  if (x === Math.floor(x) && x <= MAX_INTEGER && x >= -MAX_INTEGER) return x === 0 ? "0" : JSON.stringify(x);
  return plainDecimal(x) || '{"~":"' + doubleToBase64(x) + '"}';
}

function refused(what: string, path: string): Error {
  return fault("UnserializableError", what + " cannot travel as JSON" + (path ? ", at " + path : ""));
}

/** A key as it travels. On a node a `~__proto__` stays as it came: the node cannot hold the bare key. */
function encodeKey(key: string): string {
  const tagged = key.charAt(0) === "~" || key === "__proto__";
  return JSON.stringify(tagged && (platform.exact || !isProtoKey(key)) ? "~" + key : key);
}

function isProtoKey(key: string): boolean {
  return key.length > 9 && key.slice(key.length - 9) === "__proto__" && key.charAt(0) === "~";
}

function encodeScalar(value: any, frames: Frame[]): string {
  const type = typeof value;
  if (type === "number") return encodeNumber(value, frames);
  if (type === "string") {
    if (platform.isText && !platform.isText(value)) throw refused("a lone surrogate", pathOf(frames));
    return JSON.stringify(value);
  }
  if (type === "boolean") return value ? "true" : "false";
  if (value === null || type === "undefined") return "null";
  throw refused("a " + type, pathOf(frames));
}

function isPlain(value: any): boolean {
  return typeof value === "object" && value !== null;
}

/** Keys that JSON prints: those whose value is there. */
function printedKeys(value: any): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined && typeof value[key] !== "function");
}

function openFrame(value: any): Frame {
  const listed = Array.isArray(value) || (typeof value.length === "number" && value.buffer !== undefined);
  const keys = listed ? null : printedKeys(value);
  return { of: value, keys, size: keys ? keys.length : value.length, next: 0 };
}

function pathOf(frames: Frame[]): string {
  let path = "";
  for (let i = 0; i < frames.length; i++) {
    const at = frames[i].next - 1;
    const keys = frames[i].keys;
    path += keys ? "." + keys[at] : "[" + at + "]";
  }
  return path;
}

function refuseCycle(frames: Frame[], value: any): void {
  for (let i = 0; i < frames.length; i++) if (frames[i].of === value) throw refused("a cycle", pathOf(frames));
  if (frames.length >= VALUE_DEPTH) {
    throw refused("a value nested deeper than " + VALUE_DEPTH + " levels", pathOf(frames));
  }
}

/** @throws UnserializableError, naming the value and where in it */
export function encodeExact(value: unknown): string {
  const frames: Frame[] = [];
  let current: any = value;
  let out = "";
  for (;;) {
    if (isPlain(current) && typeof current.toJSON === "function") current = current.toJSON();
    if (isPlain(current)) {
      refuseCycle(frames, current);
      const opened = openFrame(current);
      frames.push(opened);
      out += opened.keys ? "{" : "[";
    } else out += encodeScalar(current, frames);
    let frame = frames[frames.length - 1];
    while (frame && frame.next >= frame.size) {
      out += frame.keys ? "}" : "]";
      frames.pop();
      frame = frames[frames.length - 1];
    }
    if (!frame) return out;
    if (frame.next) out += ",";
    if (frame.keys) out += encodeKey(frame.keys[frame.next]) + ":";
    current = frame.of[frame.keys ? frame.keys[frame.next] : frame.next];
    frame.next++;
  }
}

function setKey(target: any, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  } else target[key] = value;
}

/** The key that was tagged. */
function untagKey(key: string): string {
  if (key.charAt(0) !== "~" || (!platform.exact && isProtoKey(key))) return key;
  return key.slice(1);
}

/** Takes the tags off a parsed value, in place where it can. */
export function untag(value: unknown): unknown {
  const root: any = [value];
  const open: any[] = [root];
  while (open.length) {
    const holder = open.pop();
    const keys = Object.keys(holder);
    for (let i = 0; i < keys.length; i++) {
      const inner = holder[keys[i]];
      if (isPlain(inner)) {
        const fresh = untagOne(inner);
        if (fresh !== inner) setKey(holder, keys[i], fresh);
        if (isPlain(fresh)) open.push(fresh);
      }
    }
  }
  return root[0];
}

function untagOne(value: any): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value["~"] === "string") return base64ToDouble(value["~"]);
  const keys = Object.keys(value);
  let tagged = false;
  for (let i = 0; i < keys.length; i++) if (untagKey(keys[i]) !== keys[i]) tagged = true;
  if (!tagged) return value;
  const fresh = {};
  for (let i = 0; i < keys.length; i++) setKey(fresh, untagKey(keys[i]), value[keys[i]]);
  return fresh;
}
