const sumTree = (t: any): number => {
  let s = t.v;
  for (const x of t.c ?? []) s += sumTree(x);
  return s;
};
let t: any = { v: 1 };
for (let i = 0; i < 40; i++) t = { v: 1, c: [t] };
export default sumTree(t);
