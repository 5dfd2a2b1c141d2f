const o = {};
let n = 0;
Object.defineProperty(o, "c", { get: () => ++n, enumerable: true, configurable: true });
const r = [o.c, o.c, JSON.stringify(o)];
delete o.c;
export default [r, o.c];
