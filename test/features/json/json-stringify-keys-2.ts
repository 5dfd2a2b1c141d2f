export default [
  JSON.stringify({
    constructor: 1,
    toString: 2,
    valueOf: 3,
    length: 4,
    prototype: 5,
    hasOwnProperty: 6,
    on: 7,
    name: 8,
    type: 9,
  }),
  JSON.stringify({ "a b": 1, "": 2 }),
  JSON.stringify({ 2: "b", 1: "a", z: 0, "-1": 1 }),
];
