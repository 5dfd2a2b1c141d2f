const r = [];
for (const x of [5, {}, "s"])
  try {
    ({}) instanceof x;
    r.push("no");
  } catch (e) {
    r.push(e.name);
  }
export default r;
