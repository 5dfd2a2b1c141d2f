const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const log: string[] = [];
const n = (k: string, v: number): any => ({
  valueOf() {
    log.push(k);
    return v;
  },
});
export default [
  new Date(2020, 1, undefined as any).getTime(),
  Date.UTC(2020),
  (Date as any).UTC(),
  new Date(NaN).setHours(n("h", 1), n("m", 2)),
  new Date(NaN).setFullYear(2000),
  new Date(0).setMonth(n("mo", 1)),
  log,
  e(() => Date.prototype.getTime.call({} as any)),
  e(() => Date.prototype.toISOString.call(0 as any)),
  new Date(NaN).getTimezoneOffset(),
  new Date(0).setHours(undefined as any),
  JSON.stringify({ d: new Date(NaN) }),
  e(() => Error.prototype.toString.call(undefined as any)),
  Error.prototype.toString.call({ name: "N", message: "m" } as any),
];
