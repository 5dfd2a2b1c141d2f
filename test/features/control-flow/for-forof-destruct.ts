const r = [];
for (const { a, b: [c = "dc"] = [] } of [{ a: 1, b: [2] }, { a: 3 }]) r.push(a, c);
for (const [k, { v }] of Object.entries({ x: { v: 1 } })) r.push(k + v);
for (let [i, c] of [..."ab"].entries()) {
  i += 10;
  r.push(i + c);
}
export default r;
