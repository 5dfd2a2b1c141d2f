const l = [];
const t = (x) => {
  l.push(x);
  return x;
};
const o = {};
o[t("k") as any] = t("v");
t(1) + t(2) * t(3);
[t("a"), t("b")];
({ x: t("x"), [t("y")]: t("z") });
export default l;
