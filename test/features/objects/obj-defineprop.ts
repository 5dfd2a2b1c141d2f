const o = {};
Object.defineProperty(o, "h", { value: 1 });
Object.defineProperty(o, "v", { value: 2, enumerable: true, writable: true });
let r;
try {
  o.h = 5;
} catch (e) {
  r = e.name;
}
o.v = 3;
export default [Object.keys(o), o.h, o.v, r, JSON.stringify(o)];
