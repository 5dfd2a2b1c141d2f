const o = { a: { b: [{ c: () => "d" }] }, n: null };
const k = "b";
export default [
  o?.a?.[k]?.[0]?.c?.(),
  o.x?.y.z.w ?? "U",
  o.n?.[0] ?? "N",
  o.a.b[5]?.c() ?? "M",
  o.f?.() ?? "F",
  delete o?.a?.b,
  o.a.b ?? "gone",
  o.n ?? "dflt",
  o?.["a"]?.constructor === Object,
];
