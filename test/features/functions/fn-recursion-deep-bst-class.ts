class Node {
  constructor(v) {
    this.v = v;
    this.left = null;
    this.right = null;
  }
}
class Bst {
  root = null;
  insert(v) {
    this.root = this.#put(this.root, v);
    return this;
  }
  #put(n, v) {
    if (!n) return new Node(v);
    if (v < n.v) n.left = this.#put(n.left, v);
    else if (v > n.v) n.right = this.#put(n.right, v);
    return n;
  }
  inOrder(n = this.root, out = []) {
    if (n) {
      this.inOrder(n.left, out);
      out.push(n.v);
      this.inOrder(n.right, out);
    }
    return out;
  }
  height(n = this.root) {
    return n ? 1 + Math.max(this.height(n.left), this.height(n.right)) : 0;
  }
}
const t = new Bst();
[50, 30, 70, 20, 40, 60, 80, 10, 25, 35].forEach((v) => t.insert(v));
const line = new Bst();
for (let i = 0; i < 25; i++) line.insert(i);
export default [t.inOrder(), t.height(), line.height(), line.inOrder().length];
