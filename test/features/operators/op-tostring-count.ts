let n = 0;
const o = {
  toString() {
    n++;
    return "k";
  },
};
const t = {};
t[o] = 1;
const r = [t.k, t[o], o in t, `${o}`, o + "", [o].join(), String(o)];
export default [r, n];
