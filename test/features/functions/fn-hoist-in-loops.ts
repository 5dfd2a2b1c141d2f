const r = [];
for (let i = 0; i < 2; i++) {
  r.push(f());
  function f() {
    return "f" + i;
  }
}
export default r;
