const d = Object.getOwnPropertyDescriptor(Array.prototype, "map")!;
export default [
  typeof d.value,
  Object.entries(d).filter(([k]) => k !== "value"),
  d.value.call([1, 2], (x: number) => x * 2),
  Object.getOwnPropertyDescriptor(Math, "PI"),
  Object.getOwnPropertyDescriptor(Number, "MAX_VALUE"),
  Object.getOwnPropertyDescriptor(Array.prototype, "nope"),
  Object.getOwnPropertyDescriptor(Object, "keys")?.enumerable,
  Reflect.getOwnPropertyDescriptor(Math, "max")!.value(1, 2),
];
