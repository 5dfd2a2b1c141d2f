const r = [];
new Map([["a", 1]]).forEach(
  function (v, k, m) {
    r.push(v, k, m.size, this.t);
  },
  { t: 7 },
);
new Set(["x"]).forEach((v, k, s) => r.push(v === k, s.has("x")));
export default r;
