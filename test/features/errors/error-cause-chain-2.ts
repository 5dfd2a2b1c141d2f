const wrap = (f, m) => {
  try {
    return f();
  } catch (e) {
    throw new Error(m, { cause: e });
  }
};
const r = [];
try {
  wrap(
    () =>
      wrap(() => {
        throw new TypeError("deep");
      }, "mid"),
    "top",
  );
} catch (e) {
  for (let x = e; x; x = x.cause) r.push(x.name + ":" + x.message);
}
r.push("cause" in new Error("x"), "cause" in new Error("x", { cause: undefined }), "cause" in new Error("x", {}));
export default r;
