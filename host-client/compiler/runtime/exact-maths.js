/** Math of Espruino that differs: conversions, halves, the negative zero. */

Math.round = function (x) {
  x = $number(x);
  if (x - x !== 0 || x === Math.floor(x)) return x;
  if (x < 0 && x >= -0.5) return $negate(0);
  var f = Math.floor(x);
  return x - f >= 0.5 ? f + 1 : f;
};
Math.max = function () {
  var m = -Infinity;
  for (var i = 0; i < arguments.length; i++) {
    var x = $number(arguments[i]);
    if (x !== x) m = x;
    else if (m === m && (x > m || (x === 0 && m === 0 && 1 / m < 0))) m = x;
  }
  return m;
};
Math.min = function () {
  var m = Infinity;
  for (var i = 0; i < arguments.length; i++) {
    var x = $number(arguments[i]);
    if (x !== x) m = x;
    else if (m === m && (x < m || (x === 0 && m === 0 && 1 / x < 0))) m = x;
  }
  return m;
};
Number.MAX_VALUE = $scale(9007199254740991, 971);
Number.MIN_VALUE = $scale(1, -1074);
Number.POSITIVE_INFINITY = Infinity;
Number.NEGATIVE_INFINITY = -Infinity;
Math.sqrt = function (x) {
  return $root($number(x));
};
