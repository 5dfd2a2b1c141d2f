const a = [1, 2, 3];
Object.defineProperty(a, "last", {
  get() {
    return this[this.length - 1];
  },
});
a.push(9);
export default [a.last, a.length, Object.keys(a)];
