const counter = (() => {
  let c = 0;
  const api = {};
  api.next = () => (c += 1);
  api.reset = function () {
    c = 0;
    return api;
  };
  return Object.freeze(api);
})();
const mod = (function (exports) {
  const priv = "p";
  exports.pub = () => priv + counter.next();
  return exports;
})({});
export default [mod.pub(), mod.pub(), counter.reset().next(), Object.keys(mod)];
