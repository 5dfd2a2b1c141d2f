const o: any = {
  get b() {
    return 7;
  },
  set b(v) {
    log.push(v);
  },
};
const log: number[] = [];
Object.defineProperty(o, "b", { enumerable: false });
o.b = 3;
const before = [o.b, Object.keys(o), log.length];
Object.defineProperty(o, "b", { enumerable: true, configurable: false });
const d = Object.getOwnPropertyDescriptor(o, "b")!;
Object.defineProperty(o, "n", {});
export default [
  before,
  Object.keys(o),
  typeof d.get,
  typeof d.set,
  d.enumerable,
  d.configurable,
  o.b,
  log,
  o.n === undefined,
  "n" in o,
];
