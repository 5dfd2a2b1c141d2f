const C = class {
  static constructor() {
    return 1;
  }
  constructor() {}
} as any;
class D {}
const arrow = () => 1;
export default [
  C.hasOwnProperty("constructor"),
  C.prototype.hasOwnProperty("constructor"),
  D.hasOwnProperty("constructor"),
  Object.hasOwn(D.prototype, "constructor"),
  arrow.hasOwnProperty("constructor"),
  C.constructor(),
  (function () {
    return Object.getPrototypeOf(arguments) === Object.prototype;
  })(),
];
