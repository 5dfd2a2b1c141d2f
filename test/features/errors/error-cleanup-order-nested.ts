const log = [];
const use = (n, f) => {
  log.push("open " + n);
  try {
    return f(n);
  } finally {
    log.push("close " + n);
  }
};
const r = use("a", (a) =>
  use("b", (b) => {
    log.push(a + b);
    return { a, b };
  }),
);
try {
  use("c", () =>
    use("d", () => {
      throw new Error("x");
    }),
  );
} catch (e) {
  log.push(e.message);
}
export default [r, log];
