let a = 1;
const o = { x: 1 },
  l = [1];
const r = [a++, ++a, a--, --a, o.x++, ++o.x, l[0]--, -l[0]];
let s = "5";
s++;
let u;
u++;
let n = null;
n++;
let t = true;
t--;
export default [r, s, String(u), n, t];
