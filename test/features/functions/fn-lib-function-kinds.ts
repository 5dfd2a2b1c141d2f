async function af() {}
function* g() {}
async function* ag() {}
const arrow = async () => 1;
const o = { async m() {}, f: function* () {}, run: async () => 2 };
const isAsync = (f) => f.constructor.name === "AsyncFunction";
const tag = (x) => Object.prototype.toString.call(x);
export default Promise.all([arrow(), o.run()]).then((r) => [
  r,
  [af, arrow, o.run, () => 1, g].map(isAsync),
  g.constructor.name,
  ag.constructor.name,
  [af, g, ag, o.f, class {}].map(tag),
  af.name,
  arrow.name,
  [...o.f()].length,
]);
