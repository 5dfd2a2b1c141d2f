/**
 * Exponentials, logarithms, hyperbolic functions. Node.js follows fdlibm (Sun Microsystems, 1993; free to use where that is said), so its
 * approximations and their coefficients are what gives the same to the last digit.
 */

Math.exp = function (x) {
  return $exp($number(x));
};
function $exp(x) {
  if (x !== x || x > 709.782712893384) return x > 0 ? Infinity : NaN;
  if (x < -745.1332191019411) return 0;
  if (x === 1) return 2.718281828459045;
  var h = $high(x);
  if (h < 0x3e300000) return 1 + x;
  var k = 0;
  var hi = x;
  var lo = 0;
  if (h > 0x3fd62e42) {
    if (h < 0x3ff0a2b2) k = x < 0 ? -1 : 1;
    else k = $int(1.4426950408889634 * x + (x < 0 ? -0.5 : 0.5));
    hi = x - k * 0.6931471803691238;
    lo = k * 1.9082149292705877e-10;
    x = hi - lo;
  }
  var t = x * x;
  var c = x - t * $poly(t, $expParts);
  if (!k) return 1 - ((x * c) / (c - 2) - x);
  return $timesTwo(1 - (lo - (x * c) / (2 - c) - hi), k);
}
var $expParts = [
  0.16666666666666602, -0.0027777777777015593, 6.613756321437934e-5, -1.6533902205465252e-6, 4.1381367970572385e-8,
];

Math.expm1 = function (x) {
  return $expm1($number(x));
};
function $expm1(x) {
  if (x > 709.782712893384) return Infinity;
  if (x < -38.816242) return -1;
  var h = $high(x);
  if (x !== x || h < 0x3c900000) return x;
  var k = 0;
  var c = 0;
  if (h > 0x3fd62e42) {
    if (h < 0x3ff0a2b2) k = x < 0 ? -1 : 1;
    else k = $int(1.4426950408889634 * x + (x < 0 ? -0.5 : 0.5));
    var hi = x - k * 0.6931471803691238;
    var lo = k * 1.9082149292705877e-10;
    x = hi - lo;
    c = hi - x - lo;
  }
  var half = 0.5 * x;
  var s = x * half;
  var r = 1 + s * $poly(s, $expm1Parts);
  var t = 3 - r * half;
  var e = s * ((r - t) / (6 - x * t));
  return k ? $expm1Scaled(x, x * (e - c) - c - s, k) : x - (x * e - s);
}
var $expm1Parts = [
  -0.03333333333333313, 0.0015873015872548146, -7.93650757867488e-5, 4.008217827329362e-6, -2.0109921818362437e-7,
];
function $expm1Scaled(x, e, k) {
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) return $timesTwo(1 - (e - x), k) - 1;
  var t = $timesTwo(1, -k);
  return $timesTwo(k < 20 ? 1 - t - (e - x) : x - (e + t) + 1, k);
}

Math.log = function (x) {
  return $log($number(x));
};
/** [x as a normal number, its exponent, the upper bits of its fraction]. */
function $exponentOf(x) {
  var k = -1023;
  if (x < 2.2250738585072014e-308) {
    k -= 54;
    x *= 18014398509481984;
  }
  var h = $high(x);
  return [x, k + (h >>> 20), h & 0xfffff];
}
/** [x / 2^k, k] with the first from about 0.7 to 1.4; k is counted on. */
function $halved(x) {
  var p = $exponentOf(x);
  var h = p[2];
  var i = (h + 0x95f64) & 0x100000;
  return [$withHigh(p[0], h | (i ^ 0x3ff00000)), p[1] + (i >>> 20), h];
}
function $log(x) {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  var p = $halved(x);
  var f = p[0] - 1;
  var k = p[1];
  var h = p[2];
  var high = k * 0.6931471803691238;
  var low = k * 1.9082149292705877e-10;
  if (((2 + h) & 0xfffff) < 3) {
    if (f === 0) return k ? high + low : 0;
    var r = f * f * (0.5 - 0.3333333333333333 * f);
    return k ? high - (r - low - f) : f - r;
  }
  var s = f / (2 + f);
  r = $logSeries(s);
  if (((h - 0x6147a) | (0x6b851 - h)) > 0) {
    var q = 0.5 * f * f;
    return k ? high - (q - (s * (q + r) + low) - f) : f - (q - s * (q + r));
  }
  return k ? high - (s * (f - r) - low - f) : f - s * (f - r);
}
function $logSeries(s) {
  var z = s * s;
  var w = z * z;
  return z * $poly(w, $logOdd) + w * $poly(w, $logEven);
}
var $logOdd = [0.6666666666666735, 0.2857142874366239, 0.1818357216161805, 0.14798198605116586];
var $logEven = [0.3999999999940942, 0.22222198432149784, 0.15313837699209373];

Math.log1p = function (x) {
  return $log1p($number(x));
};
function $log1p(x) {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity) return x;
  var a = $high(x);
  if (a < 0x3e200000) return a < 0x3c900000 ? x : x - x * x * 0.5;
  var f = x;
  var k = 0;
  var c = 0;
  var h = 1;
  if (x < 0 ? a >= 0x3fd2bec4 : a >= 0x3fda827a) {
    var u = a < 0x43400000 ? 1 + x : x;
    h = $high(u);
    k = (h >>> 20) - 1023;
    if (u !== x) c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    h &= 0xfffff;
    f = $withHigh(u, h | (h < 0x6a09e ? 0x3ff00000 : 0x3fe00000)) - 1;
    if (h >= 0x6a09e) {
      k++;
      h = (0x100000 - h) >>> 2;
    }
  }
  var q = 0.5 * f * f;
  var low = k * 1.9082149292705877e-10 + c;
  if (!h && f === 0) return k ? k * 0.6931471803691238 + low : 0;
  var s = f / (2 + f);
  var r = h ? s * (q + s * s * $poly(s * s, $log1pParts)) : 0;
  if (!h) q *= 1 - 0.6666666666666666 * f;
  return k ? k * 0.6931471803691238 - (q - (r + low) - f) : f - (q - r);
}
var $log1pParts = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
  0.15313837699209373, 0.14798198605116586,
];
Math.log2 = function (x) {
  x = $number(x);
  if (!(x > 0) || x === Infinity) return $log(x);
  var p = $halved(x);
  var f = p[0] - 1;
  var k = p[1];
  var q = 0.5 * f * f;
  var s = f / (2 + f);
  var h = $withoutLow(f - q);
  var l = f - h - q + s * (q + $logSeries(s));
  var v = h * 1.4426950407214463;
  var w = k + v;
  return (l + h) * 1.6751713164886512e-10 + l * 1.4426950407214463 + (k - w + v) + w;
};
Math.log10 = function (x) {
  x = $number(x);
  if (!(x > 0) || x === Infinity) return $log(x);
  var p = $exponentOf(x);
  var i = p[1] < 0 ? 1 : 0;
  x = $withHigh(p[0], p[2] | ((0x3ff - i) << 20));
  var k = p[1] + i;
  return k * 3.694239077158931e-13 + 0.4342944819032518 * $log(x) + k * 0.30102999566361177;
};

Math.sinh = function (x) {
  x = $number(x);
  var h = x < 0 ? -0.5 : 0.5;
  var a = Math.abs(x);
  if (x - x !== 0 || a < 3.725290298461914e-9) return x;
  if (a < 22) {
    var t = $expm1(a);
    return a < 1 ? h * (2 * t - (t * t) / (t + 1)) : h * (t + t / (t + 1));
  }
  if (a < 709.7822265625) return h * $exp(a);
  t = $exp(0.5 * a);
  return h * t * t;
};
Math.cosh = function (x) {
  x = Math.abs($number(x));
  var h = $high(x);
  if (h < 0x3fd62e43) {
    var t = $expm1(x);
    return h < 0x3c800000 ? 1 + t : 1 + (t * t) / (1 + t + (1 + t));
  }
  if (h < 0x40862e42) {
    t = $exp(x);
    return h < 0x40360000 ? 0.5 * t + 0.5 / t : 0.5 * t;
  }
  t = $exp(0.5 * x);
  return 0.5 * t * t;
};
Math.tanh = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (x !== x || a < 3.725290298461914e-9) return x;
  var t = $expm1(a < 1 ? -2 * a : 2 * a);
  var z = a >= 22 ? 1 : a < 1 ? -t / (t + 2) : 1 - 2 / (t + 2);
  return x < 0 ? -z : z;
};

Math.asinh = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (x - x !== 0 || a < 1 / 268435456) return x;
  if (a > 268435456) a = $log(a) + 0.6931471805599453;
  else if (a > 2) a = $log(2 * a + 1 / ($root(a * a + 1) + a));
  else a = $log1p(a + (a * a) / (1 + $root(1 + a * a)));
  return x < 0 ? -a : a;
};
Math.acosh = function (x) {
  x = $number(x);
  if (x < 1 || x === Infinity) return x < 1 ? NaN : x;
  if (x > 268435456) return $log(x) + 0.6931471805599453;
  if (x > 2) return $log(2 * x - 1 / (x + $root(x * x - 1)));
  return $log1p(x - 1 + $root(2 * (x - 1) + (x - 1) * (x - 1)));
};
Math.atanh = function (x) {
  x = $number(x);
  var a = Math.abs(x);
  if (x !== x || a > 1) return NaN;
  if (a === 1) return x * Infinity;
  if (a < 1 / 268435456) return x;
  a = 0.5 * $log1p(a < 0.5 ? a + a + ((a + a) * a) / (1 - a) : (a + a) / (1 - a));
  return x < 0 ? -a : a;
};
