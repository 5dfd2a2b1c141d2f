/**
 * Sines and their kin. Node.js follows fdlibm (Sun Microsystems, 1993; free to use where that is said), so its
 * approximations and their coefficients are what gives the same to the last digit.
 */

Math.atan = function (x) {
  return $atan($number(x));
};
function $atan(x) {
  var a = Math.abs(x);
  var h = $high(x);
  if (x !== x || h < 0x3e400000) return x;
  if (h >= 0x44100000) return x < 0 ? -1.5707963267948966 : 1.5707963267948966;
  var i = h < 0x3fdc0000 ? 4 : h < 0x3fe60000 ? 0 : h < 0x3ff30000 ? 1 : h < 0x40038000 ? 2 : 3;
  if (i === 0) a = (2 * a - 1) / (2 + a);
  else if (i === 1) a = (a - 1) / (a + 1);
  else if (i === 2) a = (a - 1.5) / (1 + 1.5 * a);
  else if (i === 3) a = -1 / a;
  var z = a * a;
  var w = z * z;
  z = z * $poly(w, $atanOdd) + w * $poly(w, $atanEven);
  z = i > 3 ? a - a * z : $atanHigh[i] - (a * z - $atanLow[i] - a);
  return x < 0 ? -z : z;
}
var $atanHigh = [0.4636476090008061, 0.7853981633974483, 0.982793723247329, 1.5707963267948966];
var $atanLow = [2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17, 6.123233995736766e-17];
var $atanOdd = [
  0.3333333333333293, 0.14285714272503466, 0.09090887133436507, 0.06661073137387531, 0.049768779946159324,
  0.016285820115365782,
];
var $atanEven = [
  -0.19999999999876483, -0.11111110405462356, -0.0769187620504483, -0.058335701337905735, -0.036531572744216916,
];
Math.atan2 = function (y, x) {
  y = $number(y);
  x = $number(x);
  if (x !== x || y !== y) return NaN;
  if (x === 1) return $atan(y);
  var isLeft = x < 0 || (x === 0 && 1 / x < 0);
  if (y === 0) return isLeft ? (1 / y < 0 ? -3.141592653589793 : 3.141592653589793) : y;
  var k = ($high(y) >>> 20) - ($high(x) >>> 20);
  var z = 1.5707963267948966;
  if (x - x !== 0) z = y - y === 0 ? 0 : 0.7853981633974483;
  else if (y - y !== 0 || x === 0 || k > 60) isLeft = false;
  else z = isLeft && k < -60 ? 0 : $atan(Math.abs(y / x));
  if (isLeft) z = 3.141592653589793 - (z - 1.2246467991473532e-16);
  return y < 0 ? (z === 0 ? -1 / Infinity : -z) : z;
};

function $asinRatio(t) {
  return (t * $poly(t, $asinUpper)) / (1 + t * $poly(t, $asinLower));
}
var $asinUpper = [
  0.16666666666666666, -0.3255658186224009, 0.20121253213486293, -0.04005553450067941, 0.0007915349942898145,
  3.479331075960212e-5,
];
var $asinLower = [-2.403394911734414, 2.0209457602335057, -0.6882839716054533, 0.07703815055590194];
Math.asin = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  if (a < 0.5) return a < 1.862645149230957e-9 ? x : x + x * $asinRatio(x * x);
  var t = (1 - a) * 0.5;
  var r = $asinRatio(t);
  var s = $root(t);
  if (a === 1) t = 1.5707963267948966;
  else if ($high(a) >= 0x3fef3333) t = 1.5707963267948966 - (2 * (s + s * r) - 6.123233995736766e-17);
  else {
    var w = $withoutLow(s);
    var c = (t - w * w) / (s + w);
    t = 0.7853981633974483 - (2 * s * r - (6.123233995736766e-17 - 2 * c) - (0.7853981633974483 - 2 * w));
  }
  return x < 0 ? -t : t;
};
Math.acos = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  if (a === 1) return x > 0 ? 0 : 3.141592653589793;
  if (a < 0.5) return 1.5707963267948966 - (x - (6.123233995736766e-17 - x * $asinRatio(x * x)));
  var z = (1 - a) * 0.5;
  var s = $root(z);
  var r = $asinRatio(z);
  if (x < 0) return 3.141592653589793 - 2 * (s + (r * s - 6.123233995736766e-17));
  var w = $withoutLow(s);
  return 2 * (w + (r * s + (z - w * w) / (s + w)));
};

/** [n, remainder, its low part] of x by half a turn's half. */
function $quarters(x) {
  if (Math.abs(x) <= 0.7853981633974483) return [0, x, 0];
  var n = Math.floor(Math.abs(x) * 0.6366197723675814 + 0.5);
  if (x < 0) n = -n;
  var r = x - n * 1.5707963267341256;
  var w = n * 6.077100506506192e-11;
  var e = $high(x) >>> 20;
  if (e - ($high(r - w) >>> 20) > 16) {
    var t = r;
    w = n * 6.077100506303966e-11;
    r = t - w;
    w = n * 2.0222662487959506e-21 - (t - r - w);
    if (e - ($high(r - w) >>> 20) > 49) {
      t = r;
      w = n * 2.0222662487111665e-21;
      r = t - w;
      w = n * 8.4784276603689e-32 - (t - r - w);
    }
  }
  t = r - w;
  return [n, t, r - t - w];
}
function $tanOf(x, y, isOdd) {
  var isLarge = $high(x) >= 0x3fe59428;
  var sign = x < 0 ? -1 : 1;
  if (isLarge) {
    x = 0.7853981633974483 - sign * x + (3.061616997868383e-17 - sign * y);
    y = 0;
  }
  var z = x * x;
  var w = z * z;
  var s = z * x;
  var r = y + z * (s * ($poly(w, $tanEven) + z * $poly(w, $tanOdd)) + y) + 0.3333333333333341 * s;
  w = x + r;
  if (isLarge) {
    var v = isOdd ? -1 : 1;
    return sign * (v - 2 * (x - ((w * w) / (w + v) - r)));
  }
  if (!isOdd) return w;
  z = $withoutLow(w);
  var a = -1 / w;
  var t = $withoutLow(a);
  return t + a * (1 + t * z + t * (r - (z - x)));
}
var $tanEven = [
  0.13333333333320124, 0.021869488294859542, 0.0035920791075913124, 0.0005880412408202641, 7.817944429395571e-5,
  -1.8558637485527546e-5,
];
var $tanOdd = [
  0.05396825397622605, 0.0088632398235993, 0.0014562094543252903, 0.0002464631348184699, 7.140724913826082e-5,
  2.590730518636337e-5,
];
Math.tan = function (x) {
  x = $number(x);
  if (x - x !== 0) return NaN;
  if (Math.abs(x) < 3.725290298461914e-9) return x;
  if (Math.abs(x) > 1647099) return $nSin(x) / (1 - 2 * $nSin(x / 2) * $nSin(x / 2));
  var q = $quarters(x);
  return $tanOf(q[1], q[2], q[0] % 2 !== 0);
};
var $nSin = Math.sin;
Math.sin = function (x) {
  x = $number(x);
  if (x - x !== 0) return NaN;
  return Math.abs(x) > 1647099 ? $nSin(x) : $turned($quarters(x), 0);
};
Math.cos = function (x) {
  x = $number(x);
  if (x - x !== 0) return NaN;
  if (Math.abs(x) <= 1647099) return $turned($quarters(x), 1);
  x = $nSin(x / 2);
  return 1 - 2 * x * x;
};
/** The sine of so many quarters of a turn more. */
function $turned(q, more) {
  var n = (q[0] + more) & 3;
  var r = n % 2 ? $cosOf(q[1], q[2]) : $sinOf(q[1], q[2]);
  return n > 1 ? -r : r;
}
function $sinOf(x, y) {
  if ($high(x) < 0x3e400000) return x;
  var z = x * x;
  var v = z * x;
  var r = $poly(z, $sinParts);
  if (!y) return x + v * (z * r - 0.16666666666666632);
  return x - (z * (0.5 * y - v * r) - y - v * -0.16666666666666632);
}
var $sinParts = [
  0.00833333333332249, -0.0001984126982985795, 2.7557313707070068e-6, -2.5050760253406863e-8, 1.58969099521155e-10,
];
function $cosOf(x, y) {
  var z = x * x;
  var r = z * (z * $poly(z, $cosParts)) - x * y;
  var h = $high(x);
  if (h < 0x3fd33333) return 1 - (0.5 * z - r);
  var q = h > 0x3fe90000 ? 0.28125 : $withHigh(0, h - 0x200000);
  return 1 - q - (0.5 * z - q - r);
}
var $cosParts = [
  0.0416666666666666, -0.001388888888887411, 2.480158728947673e-5, -2.7557314351390663e-7, 2.087572321298175e-9,
  -1.1359647557788195e-11,
];
