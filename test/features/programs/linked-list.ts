class N {
  constructor(v, n) {
    this.v = v;
    this.n = n;
  }
}
let h = null;
for (const x of [1, 2, 3]) h = new N(x, h);
const out = [];
for (let c = h; c; c = c.n) out.push(c.v);
export default out;
