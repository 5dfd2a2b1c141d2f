class Lazy {
  constructor(f) {
    this.f = f;
  }
  then(ok, bad) {
    try {
      ok(this.f());
    } catch (e) {
      bad(e);
    }
  }
}
export default (async () => {
  const a = await new Lazy(() => "lazy");
  let b;
  try {
    await new Lazy(() => {
      throw new Error("lz");
    });
  } catch (e) {
    b = e.message;
  }
  return [a, b];
})();
