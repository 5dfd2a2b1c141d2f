const o = {
  a: 1,
  get b() {
    return 2;
  },
  set b(v) {},
  ["c" + 1]: 3,
};
Object.defineProperty(o, "d", { get: () => 4, configurable: true });
const list = Object.entries(Object.getOwnPropertyDescriptors(o)).map(([k, d]) => [
  k,
  "value" in d,
  d.enumerable,
  d.configurable,
  typeof d.get,
  typeof d.set,
]);
Object.defineProperty(o, "a", { enumerable: false });
Object.defineProperty(o, "d", { value: 9 });
export default [
  list,
  Object.keys(o),
  o.a,
  o.d,
  JSON.stringify(o),
  { ...o },
  Object.getOwnPropertyNames(o),
  Object.getOwnPropertyDescriptor(o, "d"),
  delete o.d,
  "d" in o,
];
