/**
 * Powers and cube roots. Node.js follows fdlibm (Sun Microsystems, 1993; free to use where that is said), so its
 * approximations and their coefficients are what gives the same to the last digit.
 */

Math.pow = function (a, b) {
  return $power(a, b);
};
function $power(a, b) {
  a = $number(a);
  b = $number(b);
  if (b === 2) return a * a;
  if (b === 0) return 1;
  if (b !== b || a !== a || ((a === 1 || a === -1) && b - b !== 0)) return NaN;
  if (b === 1) return a;
  if (a === 0 || a - a !== 0 || b - b !== 0) return $limitPower(a, b);
  if (a > 0) return $powOf(a, b);
  return b === Math.floor(b) ? (b % 2 === 0 ? $powOf(-a, b) : -$powOf(-a, b)) : NaN;
}
/** Powers of zeros, and where something is infinite. */
function $limitPower(a, b) {
  if (b - b !== 0) return Math.abs(a) > 1 === b > 0 ? Infinity : 0;
  var r = (a === 0) === b > 0 ? 0 : Infinity;
  return $sign(a) < 0 && (b % 2 === 1 || b % 2 === -1) ? (r ? -Infinity : -1 / Infinity) : r;
}
/** x^y of x > 0, both finite, by a logarithm of two parts. */
function $powOf(x, y) {
  if (y === 1) return x;
  if (y === -1) return 1 / x;
  if (y === 2) return x * x;
  if (y === 0.5) return $root(x);
  if (x === 1) return 1;
  var isVast = $high(y) > 0x41e00000;
  if (isVast) {
    var h = $high(x);
    if (h < 0x3fefffff || h > 0x3ff00000 || Math.abs(y) >= 18446744073709552000) return x < 1 === y < 0 ? Infinity : 0;
  }
  var l = isVast ? $nearLog(x - 1) : $log2Parts(x);
  var y1 = $withoutLow(y);
  var low = (y - y1) * l[0] + y * l[1];
  var high = y1 * l[0];
  var z = low + high;
  if (z >= 1024) return z > 1024 || low + 8.008566259537294e-17 > z - high ? Infinity : $exp2(z, low, high);
  if (z <= -1075) return z < -1075 || low <= z - high ? 0 : $exp2(z, low, high);
  return $exp2(z, low, high);
}
/** log2(1 + t) as high and low part, of a small t. */
function $nearLog(t) {
  var w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25));
  var u = 1.4426950216293335 * t;
  var v = t * 1.9259629911266175e-8 - w * 1.4426950408889634;
  var h = $withoutLow(u + v);
  return [h, v - (h - u)];
}
function $log2Parts(x) {
  var n = -1023;
  if (x < 2.2250738585072014e-308) {
    x *= 9007199254740992;
    n -= 53;
  }
  var h = $high(x);
  n += h >>> 20;
  var j = h & 0xfffff;
  h = j | 0x3ff00000;
  var k = j <= 0x3988e ? 0 : j < 0xbb67a ? 1 : 2;
  if (k > 1) {
    k = 0;
    n++;
    h -= 0x100000;
  }
  x = $withHigh(x, h);
  var b = k ? 1.5 : 1;
  var u = x - b;
  var v = 1 / (x + b);
  var s = u * v;
  var sh = $withoutLow(s);
  var th = $withHigh(0, ((h >> 1) | 0x20000000) + 0x80000 + (k << 18));
  var tl = x - (th - b);
  var sl = v * (u - sh * th - sh * tl);
  var q = s * s;
  var r = q * q * $poly(q, $powParts) + sl * (sh + s);
  q = sh * sh;
  th = $withoutLow(3 + q + r);
  tl = r - (th - 3 - q);
  u = sh * th;
  v = sl * th + tl * s;
  var ph = $withoutLow(u + v);
  var pl = v - (ph - u);
  var zh = 0.9617967009544373 * ph;
  var zl = -7.028461650952758e-9 * ph + pl * 0.9617966939259756 + (k ? 1.350039202129749e-8 : 0);
  var d = k ? 0.5849624872207642 : 0;
  var t1 = $withoutLow(zh + zl + d + n);
  return [t1, zl - (t1 - n - d - zh)];
}
var $powParts = [
  0.5999999999999946, 0.4285714285785502, 0.33333332981837743, 0.272728123808534, 0.23066074577556175,
  0.20697501780033842,
];
/** 2^(high + low), of which z is the sum; what is divided by is V8's. */
function $exp2(z, low, high) {
  var n = 0;
  if (Math.abs(z) > 0.5) {
    n = z < 0 ? -Math.floor(0.5 - z) : Math.floor(z + 0.5);
    high -= n;
  }
  var t = $withoutLow(low + high);
  var u = t * 0.6931471824645996;
  var v = (low - (t - high)) * 0.6931471805599453 + t * -1.904654299957768e-9;
  z = u + v;
  var w = v - (z - u);
  t = z * z;
  var t1 = z - t * $poly(t, $expParts);
  return $timesTwo(1 - ((z * t1) / (t1 - 2 - (w + z * w)) - z), n);
}
Math.cbrt = function (x) {
  x = $number(x);
  if (x === 0 || x - x !== 0) return x;
  var a = Math.abs(x);
  var t;
  if (a < 2.2250738585072014e-308) t = $withHigh(0, Math.floor($high(a * 18014398509481984) / 3) + 696219795);
  else t = $withHigh(0, Math.floor($high(a) / 3) + 715094163);
  var r = t * t * (t / a);
  t *=
    $poly(r, [1.87595182427177, -1.8849797954337717, 1.6214297201053545]) +
    r * r * r * (-0.758397934778766 + r * 0.14599619288661245);
  $double[0] = t;
  var l = $halves[0] >= 0x80000000 ? 1 : 0;
  $halves[0] = (($halves[0] + (l ? 0 : 0x80000000)) & 0xc0000000) >>> 0;
  $halves[1] += l;
  if (l) $halves[0] = ($halves[0] - 0x80000000) >>> 0;
  t = $double[0];
  r = a / (t * t);
  t += (t * (r - t)) / (t + t + r);
  return x < 0 ? -t : t;
};
