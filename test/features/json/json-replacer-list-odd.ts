const o = { a: 1, 1: "one", b: { a: 2, c: 3 }, c: [{ a: 4, z: 5 }] };
export default [
  JSON.stringify(o, ["a", "b", "a"]),
  JSON.stringify(o, [1, "c"]),
  JSON.stringify(o, []),
  JSON.stringify(o, ["a", null, {}, "b"], 1),
  JSON.parse("[1,2,[3,4]]", (k, v) => (v === 4 || v === 2 ? undefined : v)),
  JSON.parse('{"a":{"b":1,"c":2}}', function (k, v) {
    return k === "b" ? undefined : Array.isArray(this) ? v : v;
  }),
];
