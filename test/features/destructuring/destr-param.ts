const f = ({ a = 1, b: [c] = [2] } = {}) => [a, c];
export default [f(), f({ a: 5 }), f({ b: [7] })];
