const cb = (f: (t: string) => number) => f("straße");
const o = {
  f(t: string) {
    return t.length;
  },
};
export default [
  cb((t) => t.length),
  cb(o.f),
  cb(function (t) {
    return [...t].length;
  }),
  [cb].map((c) => c((t) => t.indexOf("e"))),
];
