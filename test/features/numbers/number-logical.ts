let calls = [];
const t = (v) => (calls.push(v), v);
const r = [t(0) || t("a"), t(1) && t(2), t(null) ?? t("n"), t(0) ?? t("z"), !t(""), !!t("x")];
let a = null,
  b = 0,
  c = 1;
a ??= "A";
b ||= "B";
c &&= "C";
export default [r, calls, a, b, c];
