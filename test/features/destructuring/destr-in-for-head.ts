const r = [];
for (let [i, j] = [0, 10]; i < j; [i, j] = [i + 3, j - 1]) r.push([i, j]);
for (const { a, b = a } of [{ a: 1 }, { a: 2, b: 3 }]) r.push(a + b);
for (const [k, { v }] of Object.entries({ p: { v: 1 } })) r.push(k + v);
export default r;
