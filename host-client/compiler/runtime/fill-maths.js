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
Math.cbrt = function (x) {
  x = $number(x);
  if (x === 0 || x - x !== 0) return x;
  var r = x < 0 ? -Math.pow(-x, 1 / 3) : Math.pow(x, 1 / 3);
  var n = Math.floor(r + 0.5);
  if (n * n * n === x) return n;
  return r - (r * r * r - x) / (3 * r * r);
};
Math.log2 = function (x) {
  x = $number(x);
  var n = 0;
  if (!(x > 0) || x === Infinity) return Math.log(x);
  var y = x;
  for (; y >= 2; n++) y /= 2;
  for (; y < 1; n--) y *= 2;
  return y === 1 ? n : Math.log(x) / 0.6931471805599453;
};
Math.log10 = function (x) {
  x = $number(x);
  if (!(x > 0) || x === Infinity) return Math.log(x);
  var r = Math.log(x) / 2.302585092994046;
  var n = Math.floor(r + 0.5);
  return $nearest("1", n) === x ? n : r;
};
Math.log1p = function (x) {
  return Math.log(1 + x);
};
Math.expm1 = function (x) {
  return Math.exp(x) - 1;
};
Math.hypot = function () {
  var s = 0;
  var m = 0;
  for (var i = 0; i < arguments.length; i++) {
    var x = Math.abs($number(arguments[i]));
    if (x === Infinity) return x;
    if (x > m || x !== x) m = x;
  }
  if (m === 0 || m !== m) return m;
  for (i = 0; i < arguments.length; i++) {
    x = $number(arguments[i]) / m;
    s += x * x;
  }
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
Math.sinh = function (x) {
  return (Math.exp(x) - Math.exp(-x)) / 2;
};
Math.cosh = function (x) {
  return (Math.exp(x) + Math.exp(-x)) / 2;
};
Math.tanh = function (x) {
  var a = Math.exp(2 * x);
  return a === Infinity ? 1 : (a - 1) / (a + 1);
};
Math.asinh = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (x - x !== 0 || a < 1 / 268435456) return x;
  if (a > 2) a = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
  else a = Math.log1p(a + (a * a) / (1 + Math.sqrt(1 + a * a)));
  return x < 0 ? -a : a;
};
Math.acosh = function (x) {
  x = $number(x);
  if (x < 1 || x === Infinity) return x < 1 ? NaN : x;
  if (x > 2) return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  return Math.log1p(x - 1 + Math.sqrt(2 * (x - 1) + (x - 1) * (x - 1)));
};
Math.atanh = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (x !== x || a > 1) return NaN;
  if (a === 1) return x * Infinity;
  if (a < 1 / 268435456) return x;
  a = 0.5 * Math.log1p(a < 0.5 ? a + a + ((a + a) * a) / (1 - a) : (a + a) / (1 - a));
  return x < 0 ? -a : a;
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
