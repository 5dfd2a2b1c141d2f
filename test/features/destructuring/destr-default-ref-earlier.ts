const f = ({ a, b = a * 2, c = a + b }) => [a, b, c];
const [p, q = p, r = p + q] = [4];
export default [f({ a: 1 }), f({ a: 1, b: 5 }), p, q, r];
