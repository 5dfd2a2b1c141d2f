"use strict";
const results: any[] = [];
const attempt = (f: () => void) => {
  try {
    f();
    results.push("ok");
  } catch (e: any) {
    results.push(e.name);
  }
};
const frozen: any = Object.freeze({ a: 1, nested: { b: 2 } });
attempt(() => {
  frozen.a = 2;
});
attempt(() => {
  frozen.c = 3;
});
attempt(() => {
  delete frozen.a;
});
attempt(() => {
  frozen.nested.b = 5;
});
const sealed: any = Object.seal({ x: 1 });
attempt(() => {
  sealed.x = 2;
});
attempt(() => {
  sealed.y = 2;
});
attempt(() => {
  delete sealed.x;
});
const closed: any = Object.preventExtensions({ p: 1 });
attempt(() => {
  closed.q = 1;
});
attempt(() => {
  delete closed.p;
});
export default [
  results,
  frozen,
  sealed,
  closed,
  Object.isFrozen(frozen),
  Object.isSealed(frozen),
  Object.isExtensible(frozen),
  Object.isFrozen(sealed),
  Object.isSealed(sealed),
  Object.isExtensible(closed),
  Object.isFrozen({}),
  Object.isFrozen(1 as any),
];
