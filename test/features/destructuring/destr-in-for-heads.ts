const r = [];
for (const { a, b: [c] = ["dc"] } of [{ a: 1 }, { a: 2, b: ["z"] }]) r.push(a + c);
for (let [i, j] = [0, 3]; i < j; [i, j] = [i + 1, j - 1]) r.push([i, j]);
const o = {};
for (o.k of ["p", "q"]) r.push(o.k);
for ([o.m, o.n = "nn"] of [["1"], ["2", "3"]]) r.push(o.m + o.n);
for (const [k, v] of Object.entries({ x: 1, y: 2 })) r.push(k + v);
for (var { length } in { abc: 1, de: 2 }) r.push(length);
export default r;
