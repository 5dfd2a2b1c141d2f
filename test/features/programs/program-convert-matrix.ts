const vals: [string, any][] = [
  ["null", null],
  ["undef", undefined],
  ["true", true],
  ["0", 0],
  ["-0", -0],
  ["nan", NaN],
  ["1.5", 1.5],
  ["''", ""],
  ["'a'", "a"],
  ["'12'", "12"],
  ["' 7 '", " 7 "],
  ["[]", []],
  ["[5]", [5]],
  ["[1,2]", [1, 2]],
  ["[null]", [null]],
  ["{}", {}],
  ["date", new Date(0)],
  ["vo", { valueOf: () => 3 }],
  ["ts", { toString: () => "4" }],
  ["both", { valueOf: () => 1, toString: () => "2" }],
];
const ops: Record<string, (a: any) => any> = {
  num: Number,
  str: (a) => String(a).slice(0, 12),
  bool: Boolean,
  plus1: (a) => (typeof a === "object" && a instanceof Date ? "d" : a + 1),
  minus: (a) => a - 1,
  neg: (a) => (Object.is(-a, -0) ? "-0" : -a),
  or0: (a) => a | 0,
  tern: (a) => (a ? 1 : 0),
  eq0: (a) => a == 0,
  eqs: (a) => a == "",
  eqf: (a) => a == false,
  eqn: (a) => a == null,
  lt: (a) => a < 2,
  typ: (a) => typeof a,
  arr: (a) => [a].join(),
  tpl: (a) => (typeof a === "object" && a instanceof Date ? "d" : `${a}`),
  inc: (a) => {
    let b = a;
    b++;
    return b;
  },
  cat: (a) => (a instanceof Date ? "d" : "" + a),
  mul: (a) => a * "2",
  json: (a) => JSON.stringify(a) ?? "u",
};
const show = (v: any) =>
  Object.is(v, -0) ? "-0" : typeof v === "number" && v !== v ? "NaN" : v === undefined ? "undefined" : v;
export default vals.map(([n, v]) => [n, ...Object.entries(ops).map(([k, f]) => k + "=" + show(f(v)))].join(" "));
