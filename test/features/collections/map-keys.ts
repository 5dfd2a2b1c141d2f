const o = {};
const m = new Map<any, any>([
  [NaN, 1],
  [0, 2],
  [o, 3],
  ["0", 4],
  [null, 5],
  [undefined, 6],
  [true, 7],
]);
export default [
  m.get(NaN),
  m.get(-0),
  m.get(o),
  m.get("0"),
  m.get(null),
  m.get(undefined),
  m.get(true),
  m.get({}) === undefined,
  m.size,
];
