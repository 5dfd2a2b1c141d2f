const u = new Uint8Array([1, 2, 300]);
const f = new Float64Array(2);
f[0] = 0.1;
export default [Array.from(u), u.length, f[0], u instanceof Uint8Array, [...u.slice(1)], u.indexOf(2)];
