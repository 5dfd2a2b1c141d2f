class Temp { constructor(public c: number) {} toJSON(key: string) { return `${this.c}C@${key}`; } }
const data = {
  n: [1.5, -0, NaN, Infinity, null, undefined, () => 1],
  t: new Temp(20), list: [new Temp(1), { deep: new Temp(2) }],
  u: undefined, f() { return 1; }, s: 'q"\\\n\t\u0001/', d: new Date(Date.UTC(2020, 1, 29, 12)), e: {}, a: [], nested: { z: 1, a: { z: 2 } }, z: true,
} as any;
const seen: string[] = [];
const out = JSON.stringify(data, function (this: any, key, value) {
  seen.push(key + (Array.isArray(this) ? "[]" : ""));
  if (typeof value === "number") return value * 2;
  if (key === "nested") return undefined;
  if (key === "s") return [...value].length;
  return value;
});
const parsed = JSON.parse('{"a":[1,2,{"b":3}],"when":"2021-03-04T05:06:07.008Z","x":{"drop":1,"keep":2}}', function (this: any, key, value) {
  if (key === "drop") return undefined;
  if (key === "when") return new Date(value).getTime();
  if (typeof value === "number" && Array.isArray(this)) return value + 100;
  return value;
});
export default [
  out, seen.join(), parsed, JSON.stringify(data, ["z", "nested", "a", "s"]), JSON.stringify({ a: [1, { b: [] }], c: {} }, null, 2),
  JSON.stringify([[], [1, [2]]], null, "--"), JSON.stringify({ k: 1 }, null, 20), JSON.stringify("x", null, 4),
  JSON.stringify(undefined) === undefined, JSON.stringify([undefined, function () {}]), JSON.stringify({ a: 1, b: 2 }, (k, v) => (k === "a" ? undefined : v)),
];
