const O = Object;
const { keys, entries } = Object;
const { isArray, from } = Array;
const { parse } = JSON;
export default [
  ["keys", "values", "entries"].map((k) => Object[k]({ b: 1, 1: 2 })),
  O.fromEntries([["q", 1]]),
  keys({ a: 1 }),
  entries({ b: 1 }),
  isArray([]),
  from({ length: 2 }),
  parse("[1]"),
];
