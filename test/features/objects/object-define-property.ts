const o: any = {};
Object.defineProperty(o, "hidden", { value: 1, enumerable: false, writable: true, configurable: true });
Object.defineProperty(o, "ro", { value: 2, enumerable: true });
let stored = 10;
Object.defineProperty(o, "acc", {
  get() {
    return stored * 2;
  },
  set(v) {
    stored = v;
  },
  enumerable: true,
  configurable: true,
});
o.acc = 7;
o.hidden++;
let err = "";
try {
  o.ro = 3;
} catch (e: any) {
  err = e.constructor.name;
}
export default [
  Object.keys(o),
  o.hidden,
  o.ro,
  o.acc,
  err,
  JSON.stringify(o),
  Object.getOwnPropertyDescriptor(o, "ro"),
  Object.getOwnPropertyDescriptor(o, "hidden"),
  "hidden" in o,
  o.propertyIsEnumerable("hidden"),
  Object.getOwnPropertyNames(o),
];
