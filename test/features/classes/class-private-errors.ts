class A {
  #x = 1;
  get(o) {
    return o.#x;
  }
  set(o) {
    o.#x = 2;
  }
  call(o) {
    return o.#m();
  }
  #m() {
    return "m";
  }
  #r;
  get #ro() {
    return 1;
  }
  w() {
    this.#ro = 2;
  }
  wm() {
    this.#m = 1;
  }
}
const a = new A();
const r = [a.get(a), a.call(a)];
for (const f of [() => a.get({}), () => a.set({}), () => a.call({}), () => a.w(), () => a.wm(), () => a.get(null)])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e.name);
  }
export default r;
