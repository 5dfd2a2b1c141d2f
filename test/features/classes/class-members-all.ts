class A {
  static count = 0;
  #secret = 1;
  pub = 2;
  static #sp = "sp";
  static get sp() {
    return A.#sp;
  }
  static {
    A.count = 10;
  }
  constructor() {
    A.count++;
  }
  get secret() {
    return this.#secret;
  }
  set secret(v) {
    this.#secret = v * 2;
  }
  #priv() {
    return "p" + this.#secret;
  }
  callPriv() {
    return this.#priv();
  }
  static make() {
    return new this();
  }
  ["comp" + 1]() {
    return "c1";
  }
}
const a = A.make();
a.secret = 5;
export default [A.count, a.secret, a.callPriv(), a.comp1(), A.sp, Object.keys(a), JSON.stringify(a)];
