const a = new Uint8Array(4);
a.set([1, 2], 1);
const f = new Float32Array([0.1]);
export default [[...a], f[0], a.length, new Int16Array([70000])[0], a[10] === undefined];
