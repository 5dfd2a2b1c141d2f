const f = [];
for (const k in { a: 1, b: 2 }) f.push(() => k);
for (let v of [1, 2]) {
  f.push(() => v);
  v += 10;
}
export default f.map((g) => g());
