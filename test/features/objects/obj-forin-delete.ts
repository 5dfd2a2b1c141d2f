const o = { a: 1, b: 2, c: 3 };
const k = [];
for (const x in o) {
  k.push(x);
  delete o.b;
}
export default k;
