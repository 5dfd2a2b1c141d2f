const thr = () => {
  throw new Error("e");
};
const go = (n) => {
  try {
    if (n) {
      const o = { deep: { er: { v: thr() } }, other: "x" };
      return o;
    }
    return { ok: 1 };
  } catch (e) {
    return { failed: e.message };
  }
};
const r = [1, 0].map(go);
for (let i = 0; i < 2; i++) {
  try {
    r.push({ i, v: i ? thr() : "fine" });
  } catch {
    r.push("caught" + i);
    continue;
  }
  r.push("after" + i);
}
export default r;
