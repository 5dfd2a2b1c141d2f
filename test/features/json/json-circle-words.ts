const a = { b: { c: [] } };
a.b.c.push(a);
const s = {};
s.self = s;
class Node {
  constructor() {
    this.next = { deep: [{ more: null }] };
    this.next.deep[0].more = { end: this };
  }
}
const m = { top: { inner: {} } };
m.top.inner.back = m.top;
export default [a, s, new Node(), m].map((x) => {
  try {
    return JSON.stringify(x);
  } catch (e) {
    return [e.name, e.message];
  }
});
