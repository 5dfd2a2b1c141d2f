const a = new Int8Array([1, -1, 127, 128]);
const r = [];
for (const x of a) r.push(x);
for (const [i, x] of a.entries()) r.push(i * x);
a.forEach((x, i) => r.push(x + i));
export default [r, Array.from(a), Math.max(...a), Array.isArray(a), a instanceof Int8Array];
