const list = new Float32Array(1);
const any: any[] = [list, new Uint8Array(2), [1], new Date(0)];
export default [Uint8Array.name, Float32Array.name, DataView.name, ...any.map((x) => x.constructor.name)];
