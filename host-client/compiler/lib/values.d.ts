/** JSON, regular expressions and dates, as far as nodes have them or the compiler fills them in. */

interface JSON {
  parse(text: string, revive?: (this: any, key: string, value: any) => any): any;
  stringify(
    value: any,
    replace?: ((this: any, key: string, value: any) => any) | (string | number)[] | null,
    indent?: string | number,
  ): string;
}
declare var JSON: JSON;

interface RegExpMatchArray extends Array<string> {
  index?: number;
  input?: string;
  groups?: { [name: string]: string };
}
interface RegExpExecArray extends RegExpMatchArray {
  index: number;
  input: string;
}
interface RegExp {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
  readonly source: string;
  readonly flags: string;
  readonly global: boolean;
  readonly ignoreCase: boolean;
  lastIndex: number;
}
declare var RegExp: {
  new (pattern: RegExp | string, flags?: string): RegExp;
  (pattern: RegExp | string, flags?: string): RegExp;
  readonly prototype: RegExp;
};

/** The time zone of a node is UTC: getters and setters without UTC in their name are those with it. */
interface Date {
  getTime(): number;
  getFullYear(): number;
  getUTCFullYear(): number;
  getMonth(): number;
  getUTCMonth(): number;
  getDate(): number;
  getUTCDate(): number;
  getDay(): number;
  getUTCDay(): number;
  getHours(): number;
  getUTCHours(): number;
  getMinutes(): number;
  getUTCMinutes(): number;
  getSeconds(): number;
  getUTCSeconds(): number;
  getMilliseconds(): number;
  getUTCMilliseconds(): number;
  getTimezoneOffset(): number;
  setFullYear(year: number, month?: number, date?: number): number;
  setUTCFullYear(year: number, month?: number, date?: number): number;
  setMonth(month: number, date?: number): number;
  setUTCMonth(month: number, date?: number): number;
  setDate(date: number): number;
  setUTCDate(date: number): number;
  setHours(hours: number, minutes?: number, seconds?: number, ms?: number): number;
  setUTCHours(hours: number, minutes?: number, seconds?: number, ms?: number): number;
  setMinutes(minutes: number, seconds?: number, ms?: number): number;
  setUTCMinutes(minutes: number, seconds?: number, ms?: number): number;
  setSeconds(seconds: number, ms?: number): number;
  setUTCSeconds(seconds: number, ms?: number): number;
  setMilliseconds(ms: number): number;
  setUTCMilliseconds(ms: number): number;
  setTime(ms: number): number;
  toDateString(): string;
  toISOString(): string;
  toJSON(): string;
  toString(): string;
  toTimeString(): string;
  toUTCString(): string;
  valueOf(): number;
}
declare var Date: {
  new (): Date;
  new (value: number | string | Date): Date;
  new (year: number, month: number, day?: number, h?: number, m?: number, s?: number, ms?: number): Date;
  readonly prototype: Date;
  UTC(year: number, month?: number, day?: number, h?: number, m?: number, s?: number, ms?: number): number;
  now(): number;
  parse(text: string): number;
};
