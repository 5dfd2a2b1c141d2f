const log: string[] = [];
const t = <T,>(n: string, v: T): T => (log.push(n), v);
const r = [
  t("a", 0) || t("b", "") || t("c", "x") || t("d", 1),
  t("e", 1) && t("f", null) && t("g", 2),
  t("h", 0) ?? t("i", 1),
  t("j", null) ?? t("k", undefined) ?? t("l", "z"),
  (null || undefined) ?? "n",
  !!"" || !"x",
  !!NaN,
  !![],
];
let x: any = null,
  y: any = 0,
  z: any = 5;
x ??= t("m", 1);
x ??= t("n", 2);
y ||= t("o", 3);
y ||= t("p", 4);
z &&= t("q", 6);
z &&= 0;
z &&= t("r", 7);
const o: any = {
  a: {
    b: (n: number) => n + 1,
    c: null,
    get d() {
      log.push("get d");
      return undefined;
    },
  },
  list: [{ v: 1 }],
};
const oc = [
  o?.a?.b?.(1),
  o.x?.y.z.w(),
  o.a.c?.[t("skipped", 0)],
  o.a?.["b"](2),
  o.list?.[0]?.v,
  o.list[5]?.v,
  o.nope?.(t("skip2", 1)),
  o.a.d?.e,
  o.x?.y?.z,
  delete o?.list?.[0],
  delete o.q?.r,
  typeof o?.q,
  null?.[1 as any],
  o?.a.b?.call(null, 4),
  (o.a?.b)(5),
  o.x?.y ?? "dd",
];
const err = (() => {
  try {
    return (o.x?.y).z;
  } catch (e: any) {
    return e.name;
  }
})();
const ob: any = { n: null };
ob.n ??= {};
ob.n.k ??= [];
ob.n.k.push(1);
(ob.m ||= []).push(2);
const self = {
  v: 3,
  f() {
    return this?.v;
  },
};
export default [r, x, y, z, oc, err, ob, self?.f(), self.f?.(), self["f"]?.(), log];
