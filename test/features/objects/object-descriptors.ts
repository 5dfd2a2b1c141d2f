const o = {
  x: 1,
  get y() {
    return 2;
  },
};
const dx = Object.getOwnPropertyDescriptor(o, "x");
const dy = Object.getOwnPropertyDescriptor(o, "y");
export default [
  dx,
  typeof dy.get,
  dy.set === undefined,
  dy.enumerable,
  Object.getOwnPropertyDescriptor(o, "z") === undefined,
  Object.keys(Object.getOwnPropertyDescriptors(o)),
];
