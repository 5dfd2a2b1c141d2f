const o = {};
Object.defineProperty(o, "hid", { value: 1, enumerable: false });
Object.defineProperty(o, "ro", { value: 2, enumerable: true, writable: false });
Object.defineProperty(o, "acc", {
  get() {
    return 3;
  },
  enumerable: true,
  configurable: true,
});
let err = "";
try {
  (o as any).ro = 5;
} catch (e: any) {
  err = e.name;
}
export default [
  Object.keys(o),
  (o as any).hid,
  err,
  JSON.stringify(o),
  Object.getOwnPropertyNames(o),
  Object.getOwnPropertyDescriptor(o, "ro"),
  delete (o as any).acc,
  "acc" in o,
];
