class P {
  #x;
  static has(o) {
    return #x in o;
  }
}
export default [
  P.has(new P()),
  P.has({}),
  (() => {
    try {
      return P.has(1);
    } catch (e) {
      return e.name;
    }
  })(),
];
