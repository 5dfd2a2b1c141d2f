const log: string[] = [];
const s = Symbol("s"),
  t = Symbol("t");
const o = {
  get a() {
    log.push("a");
    return this.b;
  },
  b: 2,
  [s]: 2,
  set c(v: number) {},
  [t]: { deep: 1 },
  [Symbol("u")]() {
    return 1;
  },
};
class K {
  #x = 1;
  get x() {
    log.push("x");
    return this.#x;
  }
  [s] = 1;
}
export default [
  Object.getOwnPropertySymbols(o).map(String),
  Reflect.ownKeys(o).map(String),
  Reflect.ownKeys(K.prototype).map(String),
  Object.getOwnPropertySymbols(new K()).length,
  log.slice(),
  { ...o }[t] === o[t],
  Object.keys({ ...o }),
  Object.assign({}, o)[s],
  log,
  Object.getOwnPropertyDescriptors(o)[s].value,
  typeof Object.getOwnPropertyDescriptors(o).a.get,
  log.length,
];
