export default [
  JSON.parse('{"a":1,"b":[1,2]}', (k, v) => (typeof v === "number" ? v + 1 : v)),
  JSON.parse('{"a":1,"b":2}', (k, v) => (k === "a" ? undefined : v)),
  JSON.parse("[1,2,3]", function (k, v) {
    return Array.isArray(v) ? v.length : v;
  }),
  (() => {
    const o = [];
    JSON.parse('{"x":{"y":1},"z":[2]}', (k, v) => {
      o.push(k);
      return v;
    });
    return o;
  })(),
];
