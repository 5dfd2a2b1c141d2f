const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const text = Number.prototype.toString;
const { toFixed } = Number.prototype;
const { valueOf } = Boolean.prototype;
export default [
  text.call(255, 16),
  e(() => text.call("x" as any)),
  toFixed.call(1.5, 1),
  e(() => (1.5).toFixed(Infinity)),
  e(() => (1.5).toPrecision(2 ** 32 + 1)),
  valueOf.call(true),
  e(() => valueOf.call({} as any)),
  String.prototype.toString.call("x"),
  e(() => String.prototype.valueOf.call(1 as any)),
  e(() =>
    Math.hypot(Infinity, {
      valueOf() {
        throw new RangeError("no");
      },
    } as any),
  ),
  Math.hypot(3, NaN, Infinity),
  Math.max.prototype === undefined,
];
