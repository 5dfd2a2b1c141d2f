let n = 0;
const o: any = {
  a: 0,
  b: 1,
  c: null,
  get d() {
    n++;
    return null;
  },
  set d(v) {
    n += 10;
  },
};
const f = () => {
  n += 100;
  return "v";
};
o.a ||= f();
o.b ||= f();
o.b &&= f();
o.c ??= f();
o.d ??= f();
const k = () => {
  n += 1000;
  return "a";
};
o[k()] &&= 5;
export default [{ a: o.a, b: o.b, c: o.c }, n];
