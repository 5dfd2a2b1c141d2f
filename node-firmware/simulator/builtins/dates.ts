/** Date (src/jswrap_date.c): UTC unless E.setTimeZone says otherwise; what cannot be read is 1970. */
import { fail, typeName } from "../machine/errors.ts";
import type { ClassDefinition, Machine } from "../machine/machine.ts";
import { toFloat, toInteger } from "../machine/operators.ts";
import { EObject, type NativeCode, type Value } from "../machine/values.ts";
import { newInstance } from "./shared.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MINUTE_MS = 60_000;

const zones = new WeakMap<Machine, number>();

/** Minutes east of UTC. */
export const setZone = (m: Machine, minutes: number): void => void zones.set(m, minutes);
const zoneOf = (m: Machine): number => zones.get(m) ?? 0;

const timeOf = (self: EObject): number => (self.own?.get("ms") as number) ?? 0;

function newDate(m: Machine, ms: number): Value {
  const made = newInstance(m, "Date");
  made.props().set("ms", ms);
  return made;
}

const local = (m: Machine, self: EObject): Date => new Date(timeOf(self) + zoneOf(m) * MINUTE_MS);
const two = (n: number): string => String(n).padStart(2, "0");

function zoneText(minutes: number, colon: string): string {
  const sign = minutes < 0 ? "-" : "+";
  const abs = Math.abs(minutes);
  return `${sign}${two(Math.trunc(abs / 60))}${colon}${two(abs % 60)}`;
}

function text(d: Date, zone: number): string {
  const time = `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}`;
  return `${DAYS[d.getUTCDay()]} ${MONTHS[d.getUTCMonth()]} ${d.getUTCDate()} ${d.getUTCFullYear()} ${time} GMT${zoneText(zone, "")}`;
}

function utcText(d: Date): string {
  const time = `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}`;
  return `${DAYS[d.getUTCDay()]}, ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()} ${time} GMT`;
}

/** Dates that Espruino reads: ISO, and `Mon, 25 Dec 1995` and `Dec 25, 1995` with or without a time. */
export function parseDate(m: Machine, source: string): number {
  const iso =
    /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/.exec(
      source,
    );
  if (iso) {
    const ms = iso[7] ? Math.trunc(Number(`0.${iso[7]}`) * 1000) : 0;
    const at = Date.UTC(+iso[1], +iso[2] - 1, +iso[3], +(iso[4] ?? 0), +(iso[5] ?? 0), +(iso[6] ?? 0), ms);
    return at - zoneShift(m, iso[8]);
  }
  const words =
    /^(?:\w{3},? )?(?:(\d{1,2}) (\w{3})|(\w{3}) (\d{1,2})),? (\d{4})(?: (\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?\s*(?:GMT)?\s*(Z|[+-]\d{2}:?\d{2})?/.exec(
      source,
    );
  if (!words) return 0;
  const month = MONTHS.indexOf(words[2] ?? words[3]);
  if (month < 0) return 0;
  const at = Date.UTC(+words[5], month, +(words[1] ?? words[4]), +(words[6] ?? 0), +(words[7] ?? 0), +(words[8] ?? 0));
  return at - zoneShift(m, words[9]);
}

function zoneShift(m: Machine, zone: string | undefined): number {
  if (zone === "Z") return 0;
  if (!zone) return zoneOf(m) * MINUTE_MS;
  const digits = zone.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits[0] === "-" ? -minutes : minutes) * MINUTE_MS;
}

function construct(m: Machine, args: Value[]): Value {
  if (args.length === 0) return newDate(m, m.now());
  if (args.length > 1) {
    const [year, month, ...rest] = args.map((a) => toInteger(m, a));
    return newDate(m, shifted(year, month, rest) - zoneOf(m) * MINUTE_MS);
  }
  const [value] = args;
  if (typeof value === "number" || typeof value === "boolean") return newDate(m, Number(value));
  if (typeof value === "string") return newDate(m, parseDate(m, value));
  return fail(m, "TypeError", `Variables of type ${typeName(value)} are not supported in date constructor`);
}

function shifted(year: number, month: number, [day = 0, hour = 0, minute = 0, second = 0, ms = 0]: number[]): number {
  const d = new Date(0);
  d.setUTCFullYear(year, month, day);
  return d.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

function fields(): Record<string, NativeCode> {
  const methods: Record<string, NativeCode> = {};
  for (const part of ["Hours", "Minutes", "Seconds", "Milliseconds", "Day", "Date", "Month", "FullYear"] as const) {
    methods[`get${part}`] = (self, _a, m) => local(m, self)[`getUTC${part}`]();
    methods[`getUTC${part}`] = (self) => new Date(timeOf(self))[`getUTC${part}`]();
    if (part === "Day") continue;
    methods[`set${part}`] = (self, args, m) => {
      const d = local(m, self);
      const given = args.map((a) => toInteger(m, a));
      (d[`setUTC${part}`] as (...a: number[]) => void)(...given);
      self.props().set("ms", d.getTime() - zoneOf(m) * MINUTE_MS);
      return timeOf(self);
    };
  }
  return methods;
}

const isoText = (d: Date, zone: string): string => d.toISOString().replace("Z", zone);

export const dateClass: ClassDefinition = {
  name: "Date",
  construct: (_self, args, m) => construct(m, args),
  statics: {
    methods: {
      now: (_s, _a, m) => m.now(),
      parse: (_s, [source], m) => (typeof source === "string" ? parseDate(m, source) : 0),
    },
  },
  instances: {
    methods: {
      ...fields(),
      getTime: (self) => timeOf(self),
      valueOf: ((self) => timeOf(self)) as NativeCode,
      setTime: (self, [ms], m) => {
        self.props().set("ms", toFloat(m, ms));
        return toFloat(m, ms);
      },
      getTimezoneOffset: (_self, _a, m) => 0 - zoneOf(m),
      getIsDST: () => 0,
      toString: ((self, _a, m) => text(local(m, self), zoneOf(m))) as NativeCode,
      toUTCString: (self) => utcText(new Date(timeOf(self))),
      toISOString: (self) => isoText(new Date(timeOf(self)), "Z"),
      toJSON: (self) => isoText(new Date(timeOf(self)), "Z"),
      toLocalISOString: (self, _a, m) => isoText(local(m, self), zoneText(zoneOf(m), "")),
    },
  },
};
