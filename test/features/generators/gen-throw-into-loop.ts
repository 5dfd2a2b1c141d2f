function* robust() {
  let errs = 0;
  while (true) {
    try {
      const x = yield errs;
      if (x === "end") return "bye";
    } catch (e) {
      errs += e.weight ?? 1;
      if (errs > 5) throw new Error("too many");
    }
  }
}
const g = robust();
const r = [g.next().value, g.throw({}).value, g.throw({ weight: 3 }).value];
try {
  g.throw({ weight: 9 });
} catch (e) {
  r.push(e.message);
}
r.push(g.next("x"));
const h = robust();
h.next();
r.push(h.next("end"));
export default r;
