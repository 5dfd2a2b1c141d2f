export default [
  encodeURIComponent("a b&c=d/e?f+g'h(i)*j!k~l"),
  decodeURIComponent("a%20b%26%3D"),
  isNaN("x"),
  isNaN(""),
  isNaN(undefined),
  isNaN([]),
  isNaN("5"),
  isFinite("1e3"),
  isFinite(null),
  isFinite(Infinity),
  Number.isNaN("x"),
  typeof globalThis,
  globalThis.Array === Array,
  typeof undefined,
  typeof null,
  typeof NaN,
  typeof class {},
  typeof Symbol.iterator,
  void 0,
  (() => {
    try {
      decodeURIComponent("%zz");
    } catch (e) {
      return e instanceof URIError;
    }
  })(),
];
