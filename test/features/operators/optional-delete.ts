const o = { a: { b: 1 } };
const x = delete o?.a?.b;
const y = delete o?.q?.z;
export default [x, y, o];
