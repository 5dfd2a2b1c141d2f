const o = {
  *a() {
    yield 1;
  },
  *["b" + 1]() {
    yield 2;
  },
  c: function* () {
    yield 3;
  },
};
export default [...o.a(), ...o.b1(), ...o.c()];
