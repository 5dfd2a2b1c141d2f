const r = [];
const t = (f) => {
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e.constructor.name);
  }
};
t(() => null.x);
t(() => undefined());
t(() => nope);
t(() => new Array(-1));
t(() => "x".repeat(-1));
t(() => (1).toFixed(101));
t(() => JSON.parse("{"));
t(
  () =>
    new class {
      #a;
      static t(o) {
        return o.#a;
      }
    }.constructor.t({}),
);
t(() => [].reduce((a) => a));
t(() => Symbol() + 1);
t(() => ({}).x.y);
t(() => ({}).f());
t(() => decodeURIComponent("%"));
t(() => new 5());
t(() => [...{}]);
export default r;
