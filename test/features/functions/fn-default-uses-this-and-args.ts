const o = {
  base: 10,
  add(a, b = this.base, c = a + b, d = arguments.length) {
    return [a, b, c, d];
  },
};
export default [o.add(1), o.add(1, 2), o.add(1, undefined, 3), o.add(1, null), o.add.call({ base: 0 }, 5)];
