const A = class Named {
  n() {
    return typeof Named;
  }
};
export default [new A().n(), typeof Named];
