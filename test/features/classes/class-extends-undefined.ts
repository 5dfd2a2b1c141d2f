let r = [];
for (const v of [undefined, 5, {}, "x"]) {
  try {
    class B extends v {}
    r.push("no");
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
