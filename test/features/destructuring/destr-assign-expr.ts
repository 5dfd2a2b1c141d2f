let a, b;
const r = ({ a, b } = { a: 1, b: 2, c: 3 });
export default [a, b, r];
