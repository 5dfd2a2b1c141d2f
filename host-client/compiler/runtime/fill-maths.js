/** Math and Number members that Espruino lacks or answers differently. */

Math.trunc = function (x) {
  x = $number(x);
  return x < 0 ? $negate(Math.floor(-x)) : x === 0 ? x : Math.floor(x);
};
Math.imul = function (a, b) {
  a = $number(a) | 0;
  b = $number(b) | 0;
  var h = (a >>> 16) * (b & 65535) + (a & 65535) * (b >>> 16);
  return (((h & 65535) << 16) + (a & 65535) * (b & 65535)) | 0;
};
Math.clz32 = function (x) {
  x = $number(x) >>> 0;
  for (var n = 32; x > 0; n--) x = Math.floor(x / 2);
  return n;
};
Math.hypot = function () {
  var s = 0;
  var m = 0;
  var list = [].slice.call(arguments).map($number).map(Math.abs);
  for (var x of list) if (x > m || x !== x) m = x;
  if (list.indexOf(Infinity) >= 0) return Infinity;
  if (m === 0 || m !== m) return m;
  for (x of list) s += (x / m) * (x / m);
  return $root(s) * m;
};
Math.sign = function (x) {
  x = $number(x);
  return x > 0 ? 1 : x < 0 ? -1 : x;
};
Math.fround = function (x) {
  var f = new Float32Array(1);
  f[0] = $number(x);
  return f[0];
};
Math.LOG2E = 1.4426950408889634;
Math.LOG10E = 0.4342944819032518;
Number.isInteger = function (x) {
  return typeof x == "number" && x - x === 0 && Math.floor(x) === x;
};
Number.isSafeInteger = function (x) {
  return Number.isInteger(x) && Math.abs(x) <= 9007199254740991;
};
Number.isFinite = function (x) {
  return typeof x == "number" && x - x === 0;
};
Number.isNaN = function (x) {
  return typeof x == "number" && x !== x;
};
Number.parseFloat = function (x) {
  return $parseFloat(x);
};
Number.parseInt = function (x, b) {
  return $parseInt(x, b);
};
Number.MAX_SAFE_INTEGER = 9007199254740991;
Number.MIN_SAFE_INTEGER = -9007199254740991;
Number.EPSILON = 1 / 4503599627370496;
Math.E = 2.718281828459045;
Math.LN2 = 0.6931471805599453;
Math.LN10 = 2.302585092994046;
Math.PI = 3.141592653589793;
Math.SQRT2 = 1.4142135623730951;
Math.SQRT1_2 = 0.7071067811865476;
