const l = [];
const o = {
  get a() {
    l.push("a");
    return undefined;
  },
  get b() {
    l.push("b");
    return 1;
  },
};
const { b, a = (l.push("d"), 5) } = o;
export default [l, a, b];
