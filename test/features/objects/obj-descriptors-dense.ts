"use strict";
const log: any[] = [];
const t = (n: string, f: () => any) => {
  try {
    log.push([n, f()]);
  } catch (e: any) {
    log.push([n, e.name]);
  }
};
const o: any = {};
Object.defineProperty(o, "ro", { value: 1 });
Object.defineProperty(o, "en", { value: 2, enumerable: true, writable: true, configurable: true });
let s = 0;
Object.defineProperty(o, "acc", {
  get: () => s,
  set: (v) => {
    s = v * 2;
  },
  enumerable: true,
  configurable: true,
});
t("write ro", () => (o.ro = 5));
t("del ro", () => delete o.ro);
t("redef ro", () => Object.defineProperty(o, "ro", { value: 2 }));
t("redef same", () => Object.defineProperty(o, "ro", { value: 1 }) === o);
t("acc", () => ((o.acc = 4), o.acc));
t("keys", () => Object.keys(o));
t("desc", () => [
  Object.getOwnPropertyDescriptor(o, "ro"),
  Object.getOwnPropertyDescriptor(o, "en"),
  Object.getOwnPropertyDescriptor(o, "zz") === undefined,
]);
t("json", () => JSON.stringify(o));
t("names", () => Object.getOwnPropertyNames(o));
const sealed: any = Object.seal({ a: 1 });
t("seal w", () => ((sealed.a = 2), sealed.a));
t("seal add", () => (sealed.b = 1));
t("seal del", () => delete sealed.a);
const ne: any = Object.preventExtensions({ a: 1 });
t("ne add", () => (ne.b = 1));
t("ne del", () => [delete ne.a, ne]);
const fr: any = Object.freeze({ a: 1, in: { b: 1 } });
t("fr w", () => (fr.a = 2));
t("fr deep", () => ((fr.in.b = 2), fr.in.b));
t("fr add", () => (fr.n = 1));
const fa: any = Object.freeze([1, 2]);
t("fa push", () => fa.push(3));
t("fa set", () => (fa[0] = 9));
t("is", () => [
  Object.isFrozen(fr),
  Object.isSealed(sealed),
  Object.isExtensible(ne),
  Object.isFrozen({}),
  Object.isFrozen(1 as any),
]);
const child = Object.create(fr);
t("child w", () => (child.a = 3));
t("child own", () => (child.other = 4));
t("get only", () => {
  const g: any = {
    get x() {
      return 1;
    },
  };
  g.x = 2;
});
t("defineProps", () =>
  Object.keys(Object.defineProperties({}, { p: { value: 1, enumerable: true }, q: { value: 2 } })),
);
export default log;
