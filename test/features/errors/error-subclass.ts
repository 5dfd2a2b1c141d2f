class MyErr extends Error {
  constructor(m, code) {
    super(m);
    this.name = "MyErr";
    this.code = code;
  }
}
let r;
try {
  throw new MyErr("boom", 7);
} catch (e) {
  r = [e.message, e.name, e.code, e instanceof MyErr, e instanceof Error, `${e}`];
}
export default r;
