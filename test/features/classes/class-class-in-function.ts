const make = (n) =>
  class {
    static n = n;
    get twice() {
      return n * 2;
    }
  };
const A = make(2),
  B = make(3);
export default [A.n, new B().twice, A === B];
