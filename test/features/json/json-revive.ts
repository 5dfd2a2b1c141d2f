const types: Record<string, (v: any) => any> = {
  Date: (v) => new Date(v),
  Map: (v) => new Map(v),
  Set: (v) => new Set(v),
};
const ser = (x: any) =>
  JSON.stringify(x, function (this: any, k, v) {
    const raw = this[k];
    for (const [n, C] of [
      ["Date", Date],
      ["Map", Map],
      ["Set", Set],
    ] as const)
      if (raw instanceof C) return { $t: n, v: raw instanceof Date ? +raw : [...(raw as any)] };
    return v;
  });
const de = (s: string) => JSON.parse(s, (k, v) => (v && typeof v === "object" && v.$t in types ? types[v.$t](v.v) : v));
const x = { d: new Date(5), m: new Map([["a", new Set([1, 2])]]), l: [new Date(6)] };
const back = de(ser(x));
const keys: string[] = [];
JSON.parse('{"a":[1,{"b":2}],"c":3}', function (k, v) {
  keys.push(k + ":" + JSON.stringify(v));
  return v;
});
export default [
  ser(x),
  back.d.getTime(),
  [...back.m.get("a")],
  back.l[0] instanceof Date,
  keys,
  JSON.parse('{"a":1,"b":2}', (k, v) => (k === "a" ? undefined : v)),
  JSON.parse("[1,2,3]", (k, v) => (k === "1" ? undefined : v)).length,
  JSON.parse('{"x":{"y":1}}', function (k, v) {
    if (k === "y") (this as any).z = 5;
    return v;
  }),
  JSON.parse('  {"a" : [ ] }  '),
  JSON.parse('"\\ud83d\\ude00"') === "\ud83d\ude00",
  JSON.parse("1E3"),
  JSON.parse("-0") === 0,
  Object.is(JSON.parse("-0"), -0),
];
