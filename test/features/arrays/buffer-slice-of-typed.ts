const b = new Uint8Array([1, 2, 3]).buffer;
const c = b.slice(1);
export default [b.slice(0).byteLength, c.byteLength, new Uint8Array(c)[0], new Uint8Array(b.slice(-1)).length];
