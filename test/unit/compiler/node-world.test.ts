/** `lib.espruino.d.ts`: what nodes have is declared, with the right types; what they have not does not type-check. */
import { describe, expect, test } from "vitest";
import type { CompileError } from "../../../host-client/compiler/index.ts";
import { checkTypes } from "../../../host-client/compiler/typecheck.ts";

/** The codes that an expression is refused with; none where it type-checks. */
function codesOf(expression: string): string[] {
  try {
    checkTypes("/nowhere/module.ts", `export const f = () => ${expression};`);
    return [];
  } catch (error) {
    return (error as CompileError).problems.map(({ code }) => code);
  }
}

describe("is declared: pins and buses", () => {
  test.each([
    "digitalWrite(D2, 1)",
    "digitalWrite([D2, D4], 3)",
    "digitalRead(D0) === 1",
    "analogRead(D36) * 3.3",
    "analogWrite(D5, 0.5, { freq: 1000 })",
    "digitalPulse(D2, 1, [10, 20])",
    'pinMode(D4, "input_pullup")',
    "getPinMode(D4).length",
    "D2.toggle()",
    "new Pin(2)",
    'setWatch((event) => print(event.time - event.lastTime, event.state), D0, { repeat: true, edge: "falling", debounce: 25 })',
    "clearWatch(1)",
    "I2C1.setup({ scl: D22, sda: D21, bitrate: 400000 })",
    "I2C1.readFrom(0x76, 2)[0] << 8",
    "SPI1.send([1, 2], D5)",
    "Serial2.setup(9600, { rx: D16, tx: D17 })",
    "new OneWire(D4).search().length",
    "E.getAnalogVRef()",
    "require('neopixel').write(D13, [255, 0, 0])",
  ])("%s", (expression) => expect(codesOf(expression)).toEqual([]));
});

describe("is declared: system, storage, network", () => {
  test.each([
    "process.memory().free + process.memory(false).usage",
    "process.env.VERSION.length",
    "getSerial().length",
    "getTime() * 1000",
    "E.getTemperature()",
    "E.enableWatchdog(30, true)",
    'E.on("errorFlag", (flags) => print(flags.length))',
    "E.CRC32('abc') >>> 0",
    "E.toString(new Uint8Array(2)).length",
    "E.toUint8Array('abc')[0]",
    "E.FFT(new Float32Array(16))",
    "ESP32.deepSleep(1e6)",
    "ESP32.getState().freeHeap",
    'require("Storage").read("x")?.length',
    'require("Storage").write("x", "text", 0, 10)',
    'require("Storage").getStats().freeBytes',
    'require("Storage").open("log", "a").write("line")',
    'require("net").connect({ host: "h", port: 1 }, (socket) => socket.on("data", (data) => print(data.length)))',
    'require("http").get("http://h/x", (response) => response.on("data", (data) => print(data.length)))',
    'require("crypto").SHA256("abc").byteLength',
    'require("Wifi").getDetails().rssi',
    'require("Wifi").scan((found) => print(found[0].ssid, found[0].rssi))',
    "setTimeout((a: number, b: string) => print(a, b), 10, 1, 'x')",
    "changeInterval(1, 500)",
    "btoa(atob('eA=='))",
    "Graphics.createArrayBuffer(8, 8, 1).getWidth()",
  ])("%s", (expression) => expect(codesOf(expression)).toEqual([]));
});

describe("is declared: what the compiler fills in", () => {
  test.each([
    "[1, [2]].flat()",
    "[3, 1].toSorted()",
    "[1, 2].at(-1)! + 1",
    "[1].with(0, 2)",
    "Array.from({ length: 3 }, (_, i) => i)",
    "Object.fromEntries(Object.entries({ a: 1 }))",
    "Map.groupBy([1, 2], (x) => x % 2).get(1)!.length",
    "new Map([[1, 'a']]).get(1)?.length",
    "new Set([1, 2]).size",
    "new WeakMap<object, number>().get({})",
    "Math.hypot(3, 4) + Math.trunc(1.5) + Math.fround(1)",
    "Number.isInteger(1) && Number.EPSILON > 0",
    "'x'.padStart(3).replaceAll('x', 'y').at(0)",
    "Promise.allSettled([Promise.resolve(1)])",
    "Promise.any([1])",
    "Promise.withResolvers<number>().promise",
    "structuredClone({ a: [1] }).a[0]",
    "new Date(0).toISOString() + Date.UTC(2020, 0)",
    "new Date().getUTCHours()",
    "Symbol('x').description",
    "Reflect.ownKeys({ a: 1 }).length",
    "new AggregateError([1]).errors.length",
    "class { #x = 1; static y = 2; get x() { return this.#x; } }",
  ])("%s", (expression) => expect(codesOf(expression)).toEqual([]));
});

describe("does not type-check: what nodes have not", () => {
  test.each([
    ["document.title", "E102"],
    ["window.alert('x')", "E102"],
    ["fetch('http://h')", "E102"],
    ["new WebSocket('ws://h')", "E102"],
    ["new Worker('x')", "E102"],
    ["process.argv[0]", "E102"],
    ["process.exit(1)", "E115"],
    ["Buffer.from('x')", "E102"],
    ["new TextDecoder()", "E102"],
    ["console.table([1])", "E115"],
    ["console.error('x')", "E102"],
    ["setImmediate(print)", "E102"],
    ["performance.now()", "E102"],
    ["new Intl.DateTimeFormat()", "E102"],
    ["new Proxy({}, {})", "E102"],
    ["new WeakRef({})", "E102"],
    ["new SharedArrayBuffer(1)", "E102"],
    ["Atomics.load", "E102"],
    ["new BigInt64Array(1)", "E103"],
    ["BigInt(1)", "E103"],
    ["eval('1')", "E107"],
    ["new Function('return 1')", "E107"],
    ["new Date().toLocaleString()", "E117"],
    ["'x'.normalize()", "E102"],
    ["Iterator.from([1])", "E115"],
    ["import('x')", "E106"],
    ["D99", "E115"],
    ["digitalWrite('D2', 1)", "E115"],
    ["I2C1.readFrom(0x76)", "E115"],
    ["require('Storage').readFile('x')", "E115"],
    ["NRF.setAdvertising({})", "E115"],
    ["Bluetooth.println('x')", "E115"],
    ["new XMLHttpRequest()", "E102"],
  ])("%s is %s", (expression, code) => expect(codesOf(expression)).toContain(code));
});
