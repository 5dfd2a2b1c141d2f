const out = [];
const t = (f) => {
  try {
    f();
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
};
t(() => {
  undefinedVar;
});
t(() => {
  null.foo;
});
t(() => {
  undefined.foo();
});
t(() => {
  (void 0)();
});
t(() => {
  ({}).nope();
});
t(() => {
  new (() => {})();
});
t(() => {
  "x".y.z;
});
t(() => {
  [].reduce(1);
});
t(() => {
  new Array(-1);
});
t(() => {
  decodeURIComponent("%");
});
t(() => {
  Symbol() + 1;
});
export default out;
