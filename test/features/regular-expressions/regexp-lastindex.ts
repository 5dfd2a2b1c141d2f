const g = /a/g,
  y = /a/y;
const out: any[] = [];
out.push(g.test("ba"), g.lastIndex, g.test("ba"), g.lastIndex);
g.lastIndex = 5;
out.push(g.exec("aaa"), g.lastIndex);
y.lastIndex = 1;
out.push(y.test("ba"), y.lastIndex, y.test("ba"), y.lastIndex);
g.lastIndex = 2;
out.push("aaaa".replace(g, "b"), g.lastIndex);
g.lastIndex = 1;
out.push("aaa".match(g), g.lastIndex, "aab".search(g), g.lastIndex);
const e = /(?:)/g;
let n = 0;
while (e.exec("abc") && n < 5) {
  n++;
  e.lastIndex++;
}
out.push(n);
const s = /\d/;
s.lastIndex = 3;
out.push(s.exec("1")![0], s.lastIndex);
const gy = /a/gy;
out.push("aab".replace(gy, "x"), "baa".match(gy));
const r2 = new RegExp(g);
out.push(r2.lastIndex, r2.global, r2 !== g);
export default out;
