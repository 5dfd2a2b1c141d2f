const base = {
  hi() {
    return "base " + this.n;
  },
  get p() {
    return this.n * 2;
  },
};
const o = {
  __proto__: base,
  n: 4,
  hi() {
    return super.hi() + "!";
  },
  get p() {
    return super.p + 1;
  },
  arrow() {
    return (() => super.hi())();
  },
};
class S {
  static who() {
    return "S:" + this.tag;
  }
  static tag = "s";
}
class T extends S {
  static tag = "t";
  static who() {
    return super.who() + "?";
  }
}
export default [o.hi(), o.p, o.arrow(), T.who(), S.who()];
