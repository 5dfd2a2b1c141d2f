const tag = (s, ...v) => ({ s: [...s], raw: [...s.raw], v, frozen: Object.isFrozen(s) });
const chain =
  (s) =>
  (t, ...v) =>
    s.raw.join("") + t.join("_") + v;
const o = {
  p: "!",
  t(s, ...v) {
    return s.reduce((a, x, i) => a + x + (v[i] ?? this.p), "");
  },
};
const same = () => ((s) => s)`x`;
export default [
  tag`a${1}\n${{ b: 2 }}c`,
  chain`x\t``y${1}z`,
  o.t`q${5}w`,
  same() === same(),
  String.raw`\u0041${2}\\`,
  ((s) => s.length)``,
  new class {
    constructor(s) {
      this.n = s?.[0];
    }
  }`k`.n(),
].slice(0, 6);
