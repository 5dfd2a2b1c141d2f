class S extends Array {
  last() {
    return this[this.length - 1];
  }
}
const s = new S();
s.push(1, 2);
export default [s.last(), s.length];
