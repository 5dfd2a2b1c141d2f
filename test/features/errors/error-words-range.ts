const r = [];
for (const f of [
  () => new Array(-1),
  () => "a".repeat(-1),
  () => (1).toFixed(101),
  () => (1).toString(99),
  () => (1).toPrecision(0),
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push([e.name, e.message]);
  }
export default r;
