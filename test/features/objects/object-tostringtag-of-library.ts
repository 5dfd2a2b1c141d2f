class A {
  get [Symbol.toStringTag]() {
    return "Own";
  }
}
const it = [1][Symbol.iterator]();
const tag = (x: any) => x[Symbol.toStringTag];
export default [
  tag(new A()),
  tag(new Map()),
  tag(Promise.resolve(1)),
  tag(new Uint8Array(1)),
  tag(it),
  String(tag({})),
  String(tag([])),
  Math[Symbol.toStringTag],
  Object.prototype.toString.call(new A()),
];
