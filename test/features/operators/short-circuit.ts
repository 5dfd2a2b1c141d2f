const l = [];
const t = (x) => {
  l.push(x);
  return x;
};
t(0) && t(1);
t(2) || t(3);
t(null) ?? t(4);
export default [l, 0 || "a", 1 && "b", "" ?? "c"];
