const o = {
  p: 3,
  t(s, v) {
    return s[0] + v * this.p;
  },
};
export default [o.t`a${2}`, o["t"]`b${3}`, ((s) => s.raw.join("|"))`x${1}y`];
