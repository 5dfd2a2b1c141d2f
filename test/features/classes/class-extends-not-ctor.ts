const r = [];
for (const B of [5, {}, undefined]) {
  try {
    class X extends B {}
    r.push("no");
  } catch (e) {
    r.push(e instanceof TypeError);
  }
}
export default r;
