const o = { a: 1 };
export default [typeof void 0, typeof typeof 1, !!delete o.a, typeof null];
