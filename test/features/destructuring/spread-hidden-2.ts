const err = new Error("boom");
err.status = 404;
const wrap = (e) => ({ ...e, message: e.message, name: e.name });
const { message, ...others } = err;
const g = (function* () {})();
export default [wrap(err), message, others, { ...g }, Object.keys({ ...globalThisless() }), JSON.stringify({ ...err })];
function globalThisless() {
  return { b: 1, 2: "two", a: 0 };
}
