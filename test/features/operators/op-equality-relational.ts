const vs: any[] = [0, -0, "", "0", "1", 1, true, false, null, undefined, NaN, [], [0], [1], {}, "a", "NaN"];
const loose = vs.map((a) => vs.map((b) => (a == b ? 1 : 0)).join(""));
const strict = vs.map((a) => vs.map((b) => (a === b ? 1 : 0)).join(""));
const lt = vs.map((a) => vs.map((b) => (a < b ? 1 : 0)).join(""));
const ge = vs.map((a) => vs.map((b) => (a >= b ? 1 : 0)).join(""));
const cmp = [
  "b" > "a",
  "B" > "a",
  "10" < "9",
  "10" < (9 as any),
  null! >= 0,
  undefined! >= 0,
  NaN != NaN,
  [2] > (1 as any),
  "" < "a",
  "a" < "aa",
  new Date(1) < new Date(2),
  ({ valueOf: () => 3 } as any) > 2,
  [1, 2] == ("1,2" as any),
];
const inst = [
  [] instanceof Array,
  [] instanceof Object,
  (() => {}) instanceof Function,
  Object.create(null) instanceof Object,
  (5 as any) instanceof Number,
  new Number(5) instanceof Number,
  /x/ instanceof RegExp,
];
const inn = ["length" in [], 0 in [1], 1 in [1], "toString" in {}, "x" in { x: undefined }, Symbol.iterator in []];
export default [loose, strict, lt, ge, cmp, inst, inn];
