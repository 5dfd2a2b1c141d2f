const o = {};
Object.defineProperty(o, "a", { value: 1 });
let r = [];
try {
  o.a = 2;
} catch (e) {
  r.push(e.name);
}
try {
  delete o.a;
} catch (e) {
  r.push(e.name);
}
try {
  Object.defineProperty(o, "a", { value: 3 });
} catch (e) {
  r.push(e.name);
}
Object.defineProperty(o, "b", { get: () => "g", enumerable: true, configurable: true });
export default [o.a, Object.keys(o), r, JSON.stringify(o), Object.getOwnPropertyNames(o), o.propertyIsEnumerable("a")];
