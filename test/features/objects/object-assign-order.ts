const log: string[] = [];
const src = {
  get a() {
    log.push("get a");
    return 1;
  },
  b: 2,
  get c() {
    log.push("get c");
    return 3;
  },
};
const target: any = {
  z: 0,
  set b(v: number) {
    log.push("set b " + v);
  },
};
const r = Object.assign(target, src, null, undefined, { d: 4 });
export default [
  r === target,
  Object.keys(r),
  r.a,
  r.c,
  r.d,
  log,
  Object.assign({}, "ab"),
  Object.assign([1, 2, 3], [9]),
  Object.keys(Object.assign({}, [7, 8])),
];
