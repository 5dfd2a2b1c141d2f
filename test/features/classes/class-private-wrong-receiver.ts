class A {
  #x = 1;
  read(o) {
    return o.#x;
  }
  write(o) {
    o.#x = 2;
  }
}
const r = [];
for (const f of ["read", "write"])
  try {
    new A()[f]({});
    r.push("no");
  } catch (e) {
    r.push(e instanceof TypeError);
  }
export default r;
