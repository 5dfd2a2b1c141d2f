const r = [];
for (const f of [() => Symbol() + "", () => `${Symbol()}`, () => +Symbol(), () => new Symbol(), () => Symbol() * 2])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e.name);
  }
export default r;
