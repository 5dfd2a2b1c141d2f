class Stack extends Array {
  peek() {
    return this[this.length - 1];
  }
}
let r;
try {
  const s = new Stack();
  s.push(1, 2);
  r = [s.peek(), s.length, s instanceof Array];
} catch (e) {
  r = e.name;
}
export default r;
