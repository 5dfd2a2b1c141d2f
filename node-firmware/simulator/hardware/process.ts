/** Global functions of the device: timers, clock, serial number, pins; and `process`. */
import { fail } from "../machine/errors.ts";
import { newObject, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { usedVariables } from "../machine/memory.ts";
import { toFloat } from "../machine/operators.ts";
import { EObject, isFunction, type NativeCode, type Value } from "../machine/values.ts";
import { FLASH_BYTES } from "./flash.ts";
import { MAX_INTERVAL_MS, MIN_INTERVAL_MS } from "./loop.ts";
import type { Platform } from "./platform.ts";

export const VERSION = "2v29";
/** Bytes of a variable on the ESP32. */
export const BLOCK_BYTES = 14;
const ESP32_RAM_BYTES = 524_288;

function startTimer(m: Machine, platform: Platform, args: Value[], repeat: boolean): Value {
  const [callback, ms, ...rest] = args;
  if (!isFunction(callback) && typeof callback !== "string") fail(m, "Error", "Function or String not supplied!");
  const interval = toFloat(m, ms);
  if (interval > MAX_INTERVAL_MS) fail(m, "Error", "Interval is too long (>100 years)");
  return platform.loop.add(callback, interval, rest, repeat);
}

function clearTimer(m: Machine, platform: Platform, args: Value[], name: string): void {
  if (args.length === 0) platform.loop.clear();
  else if (args[0] === undefined) {
    fail(m, "Error", `clear${name}(undefined) not allowed. Use clear${name}() instead`);
  } else platform.loop.remove(args[0]);
}

function changeInterval(m: Machine, platform: Platform, id: Value, ms: Value): void {
  const { loop } = platform;
  const timer = loop.timers.find((t) => t.id === id);
  if (!timer) return fail(m, "Error", "Unknown Interval");
  const interval = Math.max(MIN_INTERVAL_MS, toFloat(m, ms));
  timer.interval = interval;
  timer.due = loop.uptime() + interval;
  loop.timersChanged = true;
}

function timers(platform: () => Platform): Record<string, NativeCode> {
  return {
    setTimeout: (_s, args, m) => startTimer(m, platform(), args, false),
    setInterval: (_s, args, m) => startTimer(m, platform(), args, true),
    clearTimeout: (_s, args, m) => void clearTimer(m, platform(), args, "Timeout"),
    clearInterval: (_s, args, m) => void clearTimer(m, platform(), args, "Interval"),
    changeInterval: (_s, [id, ms], m) => void changeInterval(m, platform(), id, ms),
  };
}

const MS = 1000;

function pins(platform: () => Platform): Record<string, NativeCode> {
  const none: NativeCode = () => undefined;
  const key = (pin: Value): string => String(pin instanceof EObject ? pin.hidden?.pin : pin);
  return {
    digitalWrite: (_s, [pin, value]) => void platform().pins.set(key(pin), value ? 1 : 0),
    digitalRead: (_s, [pin]) => platform().pins.get(key(pin)) ?? 0,
    analogRead: (_s, [pin]) => (platform().pins.get(key(pin)) ?? 0) as number,
    analogWrite: (_s, [pin, value], m) => void platform().pins.set(key(pin), toFloat(m, value)),
    digitalPulse: none,
    pinMode: none,
    getPinMode: () => "auto",
    setWatch: (_s, _a, m) => fail(m, "InternalError", "The simulator has no setWatch"),
    clearWatch: none,
  };
}

export function deviceFunctions(platform: () => Platform): Record<string, NativeCode> {
  return {
    ...timers(platform),
    ...pins(platform),
    require: (_s, [name]) => platform().modules.require(name),
    getSerial: () => platform().id,
    getTime: (_s, _a, m) => m.now() / MS,
    setTime: (_s, [seconds], m) => void platform().setTime(toFloat(m, seconds) * MS),
    setSleepIndicator: () => undefined,
    setDeepSleep: () => undefined,
    load: () => platform().reboot("load()"),
    reset: () => platform().reboot("reset()"),
    save: (_s, _a, m) => fail(m, "InternalError", "The simulator has no save(): use Storage"),
    dump: () => undefined,
    echo: () => undefined,
    edit: () => undefined,
  };
}

function environment(m: Machine, platform: Platform): Value {
  const made = newObject(m);
  const values: Record<string, Value> = {
    VERSION,
    GIT_COMMIT: "c5ff787b1",
    BOARD: "ESP32",
    RAM: ESP32_RAM_BYTES,
    FLASH: 0,
    STORAGE: FLASH_BYTES,
    SERIAL: platform.id,
    CONSOLE: "Serial1",
    MODULES: [...platform.modules.libraries.keys()].join(","),
    EXPTR: 0,
    ...platform.options.env,
  };
  for (const [name, value] of Object.entries(values)) made.props().set(name, value);
  m.charge(60);
  return made;
}

function memory(m: Machine, collect: boolean): Value {
  const usage = usedVariables(m);
  m.free = m.variables - usage;
  const made = newObject(m);
  made
    .props()
    .set("free", m.variables - usage)
    .set("usage", usage)
    .set("total", m.variables)
    .set("history", 0);
  if (collect) made.props().set("gc", 0).set("gctime", 0);
  made.props().set("blocksize", BLOCK_BYTES);
  return made;
}

export function processObject(platform: () => Platform): ClassDefinition {
  return {
    name: "process",
    statics: {
      methods: { memory: (_s, [collect], m) => memory(m, collect === undefined || Boolean(collect)) },
      getters: { version: () => VERSION, env: (_self, m) => environment(m, platform()) },
    },
  };
}
