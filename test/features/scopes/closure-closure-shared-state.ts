function make() {
  let n = 0;
  const log = [];
  return {
    inc() {
      n++;
      log.push("i");
      return this;
    },
    dec() {
      n--;
      log.push("d");
      return this;
    },
    get() {
      return n;
    },
    history: () => log.slice(),
  };
}
const a = make(),
  b = make();
a.inc().inc().dec();
b.dec();
export default [a.get(), b.get(), a.history(), b.history()];
