function* g() {
  yield "ñu";
  yield* "öa";
}
const r: unknown[] = [];
for (const t of g()) r.push(t.length, t[0]);
export default r;
