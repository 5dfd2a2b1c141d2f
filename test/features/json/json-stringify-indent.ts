const v = { a: [1, { b: 2 }, []], c: {}, d: "x" };
export default [
  JSON.stringify(v, null, 2),
  JSON.stringify(v, null, "--"),
  JSON.stringify([], null, 2),
  JSON.stringify({}, null, 2),
  JSON.stringify([[]], null, 1),
  JSON.stringify(v, null, 20) === JSON.stringify(v, null, 10),
];
