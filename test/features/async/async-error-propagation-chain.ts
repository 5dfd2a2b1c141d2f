const lvl3 = async () => {
  throw new RangeError("deep");
};
const lvl2 = async () => {
  try {
    return await lvl3();
  } catch (e) {
    throw Object.assign(new Error("wrapped", { cause: e }), { code: 42 });
  }
};
const lvl1 = () =>
  lvl2().then(
    () => "no",
    (e) => Promise.reject(e),
  );
export default lvl1()
  .catch((e) => [e.message, e.code, e.cause.name, e.cause instanceof RangeError])
  .then((r) => [...r, "then"]);
