const a = new Uint8Array(2);
a[5] = 9;
a[-1] = 3;
export default [
  a.length,
  a[5] === undefined,
  5 in a,
  Object.keys(a),
  (() => {
    try {
      new Uint8Array(-1);
    } catch (e) {
      return e.name;
    }
  })(),
];
