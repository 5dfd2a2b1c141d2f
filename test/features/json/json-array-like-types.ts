export default [
  JSON.stringify(new Uint8Array([1, 2])),
  JSON.stringify(Object.create({ a: 1 })),
  JSON.stringify([new Date(0)]),
  JSON.stringify(
    new (class {
      a = 1;
      get b() {
        return 2;
      }
    })(),
  ),
  JSON.stringify(Object.assign([1], { x: 2 })),
  JSON.stringify({ f() {}, s: Symbol("x"), u: undefined, n: null }),
  JSON.stringify(new Error("x")),
];
