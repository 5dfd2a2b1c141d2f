const o = {
  n: "o",
  reg() {
    return this?.n;
  },
  arrow: () => typeof this,
  nested() {
    return [1].map(() => this.n)[0];
  },
  cb() {
    return (
      [1].map(function () {
        return this;
      })[0] === undefined
    );
  },
  cbThis() {
    return [1].map(function () {
      return this.n;
    }, this)[0];
  },
};
const { reg } = o;
export default [o.reg(), reg(), o.arrow(), o.nested(), o.cb(), o.cbThis(), o.reg.call({ n: "c" }), (0, o.reg)()];
