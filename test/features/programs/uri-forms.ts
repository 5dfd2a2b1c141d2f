const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  encodeURIComponent(1 / 3),
  encodeURIComponent({ toString: () => "a b" } as any),
  encodeURIComponent(null as any),
  e(() => encodeURIComponent(Symbol("x") as any)),
  e(() => decodeURIComponent("%ED%BF%BF")),
  e(() => decodeURIComponent("%F4%90%80%80")),
  e(() => decodeURIComponent("%C0%AF")),
  e(() => decodeURIComponent("%E0%80%AF")),
  decodeURIComponent("%41%20"),
  e(() => new (isNaN as any)()),
  e(() => new (parseInt as any)("1")),
  Object.is(Math.atan2(-1, Infinity), -0),
  [...Int8Array.from([{ valueOf: () => 7 } as any, "3"])],
  Object.prototype.valueOf.call([1]),
];
