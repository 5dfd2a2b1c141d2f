const o = {
  get bad() {
    throw new Error("getter");
  },
  set bad(v) {
    throw new Error("setter" + v);
  },
};
const r = [];
try {
  o.bad;
} catch (e) {
  r.push(e.message);
}
try {
  o.bad = 1;
} catch (e) {
  r.push(e.message);
}
try {
  const { bad } = o;
} catch (e) {
  r.push(e.message);
}
export default r;
