const a: any = { n: 1 };
a.self = a;
const safe = (o: any) => {
  const seen = new WeakSet();
  return JSON.stringify(o, (k, v) => {
    if (typeof v === "object" && v !== null) {
      if (seen.has(v)) return "[Circular]";
      seen.add(v);
    }
    return v;
  });
};
const b: any = [1];
b.push(b, { b });
const keys: string[] = [];
JSON.stringify({ x: { y: [7] } }, (k, v) => (keys.push(k), v));
export default [
  (() => {
    try {
      JSON.stringify(a);
    } catch (e: any) {
      return e.name;
    }
  })(),
  safe(a),
  safe(b),
  keys,
  JSON.stringify({ a: [], b: {} }, null, 1),
  JSON.stringify({ k: "v" }, null, "\t"),
  JSON.stringify(JSON.stringify({ a: "b" })),
  JSON.parse(JSON.stringify({ d: new Date(1), u: undefined, a: [undefined] })),
];
