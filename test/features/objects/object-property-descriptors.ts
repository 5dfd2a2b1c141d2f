const src = {
  get full() {
    return this.a + this.b;
  },
  a: "x",
  b: "y",
  m() {
    return 1;
  },
};
const copy = Object.defineProperties({} as any, Object.getOwnPropertyDescriptors(src));
copy.a = "z";
const spread = { ...src };
spread.a = "q";
const ds = Object.getOwnPropertyDescriptors({
  p: 1,
  get q() {
    return 2;
  },
});
export default [
  copy.full,
  spread.full,
  Object.keys(ds),
  ds.p,
  typeof ds.q.get,
  ds.q.set,
  ds.q.enumerable,
  Object.getOwnPropertyDescriptor(src, "none"),
  Object.getOwnPropertyDescriptor([1], "length"),
  Object.getOwnPropertyDescriptor("ab", 0),
  Object.getOwnPropertyDescriptor(function f(a: any) {}, "length"),
  Object.entries(Object.getOwnPropertyDescriptor(Array.prototype, "map")!).filter(([k]) => k !== "value"),
];
