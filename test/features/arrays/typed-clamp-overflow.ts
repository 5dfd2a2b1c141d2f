const a = new Int8Array(1);
a[0] = 200;
const b = new Uint16Array(1);
b[0] = -1;
const c = new Uint32Array(1);
c[0] = -1;
const d = new Int32Array(1);
d[0] = 2 ** 31;
export default [a[0], b[0], c[0], d[0]];
