const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const trim = String.prototype.trim;
const { split, padStart } = String.prototype;
const box: any = { toString: () => " obj ", up: String.prototype.toUpperCase };
export default [
  trim.call(box),
  box.up(),
  String.prototype.toUpperCase.call(5 as any),
  split.call(121, "2"),
  padStart.call(7, 3, "0"),
  String.prototype.slice.call([1, 2, 3], 2),
  "x".concat.call(1 as any, 2 as any),
  e(() => trim.call(undefined as any)),
  e(() => String.prototype.at.call(null as any, 0)),
  e(() => trim.call(Symbol("x") as any)),
  Array.prototype.map.call("ab", (c) => c + c),
];
