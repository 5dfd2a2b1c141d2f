const o = {};
Object.defineProperty(o, "x", { value: 1 });
Object.defineProperty(o, "y", { value: 2, writable: true, enumerable: true, configurable: true });
const r = [];
try {
  o.x = 5;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
o.y = 7;
try {
  delete o.x;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
try {
  Object.defineProperty(o, "x", { value: 9 });
  r.push("no");
} catch (e) {
  r.push(e.name);
}
export default [
  r,
  o.x,
  o.y,
  Object.keys(o),
  JSON.stringify(o),
  "x" in o,
  Object.getOwnPropertyDescriptor(o, "x"),
  Object.getOwnPropertyDescriptor(o, "y"),
];
