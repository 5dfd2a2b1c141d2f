const f = () => ({ x: [1, { y: 2 }] });
const {
  x: [p, { y: q }],
} = f();
export default [p, q];
