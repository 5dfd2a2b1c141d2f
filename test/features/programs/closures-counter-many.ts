const make = (name: string, log: string[] = []) => {
  let n = 0;
  const self = {
    inc: (by = 1) => {
      n += by;
      log.push(`${name}=${n}`);
      return self;
    },
    reset() {
      n = 0;
      return this;
    },
    get value() {
      return n;
    },
    log,
  };
  return self;
};
const a = make("a"),
  b = make("b", a.log);
a.inc().inc(5);
b.inc(2).reset().inc();
export default [a.value, b.value, a.log];
