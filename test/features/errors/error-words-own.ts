const r = [];
for (const f of [
  () => {
    throw new Error("m1");
  },
  () => {
    throw new RangeError("m2");
  },
])
  try {
    f();
  } catch (e) {
    r.push(e.message, String(e));
  }
export default r;
