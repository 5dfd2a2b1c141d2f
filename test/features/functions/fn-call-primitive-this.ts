const o = {
  f() {
    return this;
  },
};
const g = o.f;
export default [g() === undefined, (0, o.f)() === undefined, o.f() === o];
