const o = {
  name: "x",
  n: 1.5,
  list: [1, "a", null, undefined],
  d: new Date(0),
  nested: { deep: { v: true } },
  skip: undefined,
  fn: () => 1,
};
const paths: string[] = [];
const withPath = JSON.stringify({ a: { b: [1] } }, function (this: any, k, v) {
  paths.push(`${Array.isArray(this) ? "[]" : "{}"}${k}`);
  return v;
});
export default [
  JSON.stringify(o),
  JSON.stringify(o, null, 2),
  JSON.stringify(o, ["name", "nested", "v"]),
  JSON.stringify(o, (k, v) => (v instanceof Date ? "date" : k === "d" ? "was string" : v)),
  paths,
  withPath,
  JSON.stringify([[], {}, [[]]], null, 1),
  JSON.stringify({ a: 1 }, null, "abcdefghijklmno"),
  JSON.stringify({ a: [1, { b: 2 }] }, null, 4).split("\n").length,
  JSON.stringify({ [Symbol("s")]: 1, x: Symbol("v") }),
  JSON.stringify({
    toJSON() {
      return { z: 1 };
    },
  }),
  JSON.stringify({ a: { toJSON: (k: string) => k } }),
  JSON.stringify("\u2028\ud800".length),
  JSON.stringify({ 'a"b': "\b\f\n\r\t\\/" }),
  JSON.stringify([NaN, Infinity, -0, 1e21, 1e-7, 0.1]),
  JSON.stringify(Object.assign(() => 1, { a: 1 })),
  JSON.stringify([new Map([[1, 2]]), new Set([1]), new Error("e"), /x/]),
  JSON.stringify({ a: 1, b: 2 }, [1, "b"] as any),
  JSON.stringify(null, () => [1]),
  JSON.stringify({ u: undefined }, (k, v) => (v === undefined ? null : v)),
  JSON.stringify(new Date(8.64e15)),
];
