const o = {
  get a() {
    return 1;
  },
};
const r = [o.a, delete o.a, o.a, "a" in o];
export default r.map((x) => x ?? "U");
