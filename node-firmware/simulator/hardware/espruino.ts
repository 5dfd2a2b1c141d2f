/** The object `E` (src/jswrap_espruino.c), as far as software that is no driver needs it. */
import { call } from "../machine/calls.ts";
import { fail } from "../machine/errors.ts";
import { newArray, newObject, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { toFloat, toInteger } from "../machine/operators.ts";
import { usedVariables } from "../machine/memory.ts";
import { bufferItems, toText } from "../machine/text.ts";
import {
  Accessor,
  EArray,
  EBuffer,
  EObject,
  isPlain,
  type NativeCode,
  type Slot,
  type Value,
} from "../machine/values.ts";
import { newArrayBuffer, newView } from "../builtins/buffers.ts";
import { setZone } from "../builtins/dates.ts";
import { randomOf } from "../builtins/numbers.ts";
import { flagArray } from "./loop.ts";
import type { Platform } from "./platform.ts";
import { dataText } from "./storage-library.ts";

const CRC_POLYNOMIAL = 0xedb88320;

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) & 255;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? CRC_POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}

/** Arguments as bytes: numbers, texts, arrays, `{data, count}`, all after one another. */
function bytesOf(m: Machine, values: Value[]): string {
  let out = "";
  for (const value of values) {
    if (typeof value === "number") out += String.fromCharCode(toInteger(m, value) & 255);
    else if (typeof value === "string") out += value;
    else if (value instanceof EArray) out += bytesOf(m, value.items);
    else if (value instanceof EBuffer) out += bytesOf(m, bufferItems(value));
    else if (isPlain(value)) out += repeated(m, value);
  }
  return out;
}

function repeated(m: Machine, value: EObject): string {
  const count = value.own?.get("count") as Value;
  const data = value.own?.get("data") as Value;
  const callback = value.own?.get("callback") as Value;
  if (callback !== undefined) fail(m, "Error", "The simulator has no callback in E.toString");
  return bytesOf(m, [data]).repeat(count === undefined ? 1 : Math.max(0, toInteger(m, count)));
}

function toBuffer(m: Machine, text: string): EBuffer {
  return newArrayBuffer(m, Uint8Array.from(Buffer.from(text, "latin1")).buffer);
}

function sum(m: Machine, value: Value): Value {
  const items = value instanceof EBuffer ? bufferItems(value) : value instanceof EArray ? value.items : undefined;
  if (!items && typeof value !== "string") return fail(m, "Error", "Expecting first argument to be an array");
  const numbers = items ? items.map((v) => toFloat(m, v)) : Array.from(value as string, (c) => c.charCodeAt(0));
  return numbers.reduce((a, b) => a + b, 0);
}

const FLAGS = ["deepSleep", "unsafeFlash", "unsyncFiles", "pretokenise", "jitDebug", "onErrorSave", "onErrorFlash"];

function flagObject(m: Machine, values: Map<string, number>): Value {
  const made = newObject(m);
  for (const flag of FLAGS) made.props().set(flag, values.get(flag) ?? 0);
  return made;
}

function setFlags(m: Machine, platform: Platform, flags: Value): void {
  if (!isPlain(flags)) return;
  for (const flag of FLAGS) {
    const value = flags.own?.get(flag) as Value;
    if (value !== undefined) platform.flags.set(flag, toInteger(m, value) ? 1 : 0);
  }
}

function bootCode(m: Machine, platform: Platform, code: Value, always: Value): void {
  const name = always ? ".bootrst" : ".bootcde";
  const text = typeof code === "string" ? code : "";
  if (text === "") {
    platform.storage.erase(".bootcde");
    platform.storage.erase(".bootrst");
  } else platform.storage.write(name, text);
}

/** A fixed warmth: the classic ESP32's sensor is raw anyway. */
const TEMPERATURE_C = 53.33;

function sizeOf(m: Machine, value: Value): number {
  const before = usedVariables(m);
  m.keepAlive.push(() => [
    value instanceof EArray ? new EArray([...value.items]) : typeof value === "string" ? value : undefined,
  ]);
  const after = usedVariables(m);
  m.keepAlive.pop();
  return Math.max(1, after - before - 1);
}

/** What each own property takes, those included that enumeration hides. Espruino asks getters on the way, for no object. */
function sizesOf(m: Machine, value: EObject): Value {
  const items: [string, Slot][] =
    value instanceof EArray ? value.items.map((item, index) => [String(index), item]) : [];
  return newArray(
    m,
    [...items, ...(value.own ?? [])].map(([name, part]) => {
      if (part instanceof Accessor && part.get) call(m, part.get, undefined, []);
      const made = newObject(m);
      made.props().set("name", name);
      made.props().set("size", sizeOf(m, part as Value));
      return made;
    }),
  );
}

export function espruinoObject(platform: () => Platform): ClassDefinition {
  return {
    name: "E",
    statics: {
      methods: {
        getErrorFlags: (_s, _a, m) => {
          const flags = flagArray(m.errorFlags);
          m.errorFlags.clear();
          return flags;
        },
        getFlags: (_s, _a, m) => flagObject(m, platform().flags),
        setFlags: (_s, [flags], m) => void setFlags(m, platform(), flags),
        srand: (_s, [seed], m) => void randomOf(m).seed(toInteger(m, seed)),
        hwRand: (_s, _a, m) => randomOf(m).next(),
        CRC32: (_s, args, m) => crc32(bytesOf(m, args)),
        reboot: () => platform().reboot("E.reboot()"),
        enableWatchdog: (_s, [seconds, auto], m) =>
          void platform().enableWatchdog(toFloat(m, seconds), auto === undefined || Boolean(auto)),
        kickWatchdog: () => void platform().kickWatchdog(),
        toString: ((_s, args, m) => charged(m, bytesOf(m, args))) as NativeCode,
        toUint8Array: (_s, args, m) => newView(m, "Uint8Array", toBuffer(m, bytesOf(m, args))),
        toArrayBuffer: (_s, [text], m) => (typeof text === "string" ? toBuffer(m, text) : undefined),
        toFlatString: (_s, args, m) => charged(m, bytesOf(m, args)),
        getTemperature: () => TEMPERATURE_C,
        getAnalogVRef: () => 3.3,
        sum: (_s, [values], m) => sum(m, values),
        clip: (_s, [x, low, high], m) => Math.min(Math.max(toFloat(m, x), toFloat(m, low)), toFloat(m, high)),
        reverseByte: (_s, [byte], m) => reverse(toInteger(m, byte)),
        setTimeZone: (_s, [hours], m) => void setZone(m, Math.round(toFloat(m, hours) * 60)),
        setDST: () => undefined,
        setBootCode: (_s, [code, always], m) => void bootCode(m, platform(), code, always),
        setPassword: () => undefined,
        setConsole: () => undefined,
        getConsole: () => "USB",
        lockConsole: () => undefined,
        stopEventPropagation: (_s, _a, m) => {
          m.stopPropagation = true;
          return undefined;
        },
        getSizeOf: (_s, [value, depth], m) =>
          depth && value instanceof EObject ? sizesOf(m, value) : sizeOf(m, value),
        getAddressOf: (_s, [value]) => addressOf(value),
        isUTF8: () => false,
        asUTF8: (_s, [text], m) => toText(m, text),
        fromUTF8: (_s, [text], m) => toText(m, text),
        decodeUTF8: (_s, [text], m) => toText(m, text),
        toJS: (_s, [value], m) => dataText(m, value),
        defrag: () => undefined,
        dumpVariables: () => undefined,
        dumpFragmentation: () => undefined,
        memoryArea: (_s, _a, m) => fail(m, "InternalError", "The simulator has no memory to look into"),
      },
    },
  };
}

const addresses = new WeakMap<object, number>();
let nextAddress = 0x3ff00000;

/** A number of its own for each object, as long as the process lasts: nothing can be found there. */
function addressOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return (nextAddress += VARIABLE_BYTES);
  const known = addresses.get(value) ?? (nextAddress += VARIABLE_BYTES);
  addresses.set(value, known);
  return known;
}
const VARIABLE_BYTES = 14;

function charged(m: Machine, text: string): string {
  m.charge(text.length / 10);
  return text;
}

function reverse(byte: number): number {
  let out = 0;
  for (let i = 0; i < 8; i++) out = (out << 1) | ((byte >> i) & 1);
  return out;
}
