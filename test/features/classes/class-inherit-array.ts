class Stack extends Array {
  peek() {
    return this[this.length - 1];
  }
}
const s = new Stack();
s.push(1, 2);
export default [s.peek(), s.length, Array.isArray(s), s instanceof Stack];
