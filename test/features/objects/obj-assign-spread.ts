const a = { x: 1, n: { k: 1 } };
const b = Object.assign({}, a, null, { y: 2 }, undefined, "hi", [9]);
const c = { ...a, ...null, ..."yo", ...[7], x: 5 };
b.n.k = 9;
export default [b, c, a, Object.assign({ a: 1 }, { a: undefined })];
