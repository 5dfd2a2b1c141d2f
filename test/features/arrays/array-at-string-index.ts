const o = { a: [{ b: [1, 2] }] };
const {
  a: [
    {
      b: [, second],
    },
  ],
} = o;
o.a[0].b[5] = 6;
export default [second, o.a[0].b.length, JSON.stringify(o)];
