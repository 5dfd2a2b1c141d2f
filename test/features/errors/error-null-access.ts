const r = [];
for (const f of [() => null.x, () => undefined.y, () => undefined(), () => ({}).a.b, () => ({}).f()]) {
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e instanceof TypeError, e.name);
  }
}
export default r;
