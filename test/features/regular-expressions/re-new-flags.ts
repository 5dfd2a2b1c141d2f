const r = new RegExp("a+", "gi");
export default [
  "xAaY".match(r),
  new RegExp(/b/g).flags,
  new RegExp(/b/g, "i").flags,
  (() => {
    try {
      new RegExp("(");
    } catch (e) {
      return e.name;
    }
  })(),
  (() => {
    try {
      new RegExp("a", "zz");
    } catch (e) {
      return e.name;
    }
  })(),
];
