const log: string[] = [];
const t = (n: string, v: any) => {
  log.push(n);
  return v;
};
const r = t("a", 1) + t("b", 2) * t("c", 3);
const o = { [t("k1", "x")]: t("v1", 1), [t("k2", "y")]: t("v2", 2) };
const arr = [t("e1", 1), ...t("e2", [2]), t("e3", 3)];
t("f", (...a: any[]) => a.length)(t("g1", 0), ...t("g2", [1, 2]));
t("obj", o)[t("key", "z")] = t("val", 9);
const [d1 = t("d1", 1), d2 = t("d2", 2)] = t("src", [undefined, 5]);
t("x", false) && t("y", 1);
t("p", null) ?? t("q", 1);
export default [r, o, arr, d1, d2, log.join(",")];
