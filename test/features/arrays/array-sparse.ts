const s = [1, , 3];
const t: any[] = [];
t[3] = "x";
let n = 0;
s.forEach(() => n++);
const del = [1, 2, 3];
delete del[1];
export default [
  s.length,
  n,
  1 in s,
  t.length,
  t.indexOf(undefined),
  Object.keys(t),
  JSON.stringify(s),
  s.join(),
  del,
  del.length,
  Object.keys(del),
  s.map((x) => 1).length,
  s.filter(() => true).length,
  s.reduce((a, b) => a! + b!),
  [...s],
  s.every((x) => x),
  t.findIndex((x) => x === undefined),
  s.flat(),
  Object.entries(s),
  (() => {
    const a = [1, 2, 3];
    a.length = 1;
    a[2] = 9;
    return a;
  })(),
  (() => {
    const r = [];
    for (const i in s) r.push(i);
    return r;
  })(),
];
