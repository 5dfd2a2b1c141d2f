const o: any = {};
Object.defineProperty(o, "hidden", { value: 1 });
Object.defineProperty(o, "shown", { value: 2, enumerable: true, writable: true });
Object.defineProperty(o, "acc", {
  get() {
    return this.shown * 10;
  },
  set(v) {
    this.shown = v;
  },
  enumerable: false,
  configurable: true,
});
const out: any[] = [
  Object.keys(o),
  JSON.stringify(o),
  o.hidden,
  o.acc,
  (o.acc = 5),
  o.acc,
  Object.getOwnPropertyNames(o),
  Object.getOwnPropertyDescriptor(o, "hidden"),
  Object.getOwnPropertyDescriptor(o, "shown"),
  o.propertyIsEnumerable("hidden"),
  o.propertyIsEnumerable("shown"),
];
for (const f of [
  () => {
    o.hidden = 3;
  },
  () => {
    delete o.hidden;
  },
  () => Object.defineProperty(o, "hidden", { value: 9 }),
  () => Object.defineProperty(1 as any, "x", {}),
  () => {
    Object.defineProperty(o, "y", { get() {}, value: 1 } as any);
  },
])
  try {
    f();
    out.push("ok");
  } catch (e: any) {
    out.push(e.name + ": " + e.message);
  }
for (const k in o) out.push("in " + k);
out.push({ ...o }, Object.entries(o));
export default out;
