const f = (n: number) => {
  switch (n) {
    case 0:
      let a = "a";
      const b = "b";
    case 1:
      try {
        return a + b;
      } catch (e: any) {
        return e.name + ":" + e.message;
      }
    case 2:
      a = "x";
      return a;
    case 4:
      return typeof a;
    default:
      class K {
        v = 1;
      }
      return new K().v;
    case 5:
      return new K().v;
  }
};
const g = (n: number) => {
  try {
    return f(n);
  } catch (e: any) {
    return "outer " + e.name;
  }
};
const h = (n: number) => {
  switch (n) {
    case 0:
      let { p, q = 2 } = { p: 1 } as any;
      const fn = () => p + q;
    case 1:
      p++;
      p += 1;
      return fn();
    case 2:
      return (() => fn)();
  }
  return "none";
};
const t = (n: number) => {
  try {
    return h(n);
  } catch (e: any) {
    return e.name;
  }
};
export default [g(0), g(1), g(2), g(3), g(4), g(5), t(0), t(1), t(2), t(3)];
