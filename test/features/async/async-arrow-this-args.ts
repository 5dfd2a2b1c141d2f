const o = {
  n: 5,
  f() {
    return (async () => [this.n, arguments[0]])();
  },
};
export default o.f("arg");
