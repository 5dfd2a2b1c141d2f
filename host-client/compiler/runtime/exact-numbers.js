/** Numbers to text: the shortest digits that name a double. */

/** Number to text. */
function $digits(x) {
  if (x === (x | 0)) return "" + (x | 0);
  if (x !== x) return "NaN";
  if (x < 0) return "-" + $digits(-x);
  if (x === Infinity) return "Infinity";
  var d = $shortest(x);
  return $layout(d[0], d[1]);
}

/** Digits and the place of the point as JavaScript writes them: 0.d * 10^n. */
function $layout(d, n) {
  var k = d.length;
  if (n > 21 || n < -5) {
    var e = n - 1;
    return d[0] + (k > 1 ? "." + d.substr(1) : "") + "e" + (e < 0 ? "-" : "+") + Math.abs(e);
  }
  if (n <= 0) return "0." + "0".repeat(-n) + d;
  return k <= n ? d + "0".repeat(n - k) : d.substr(0, n) + "." + d.substr(n);
}

/** [digits, n]: the shortest 0.digits * 10^n that reads back as x. */
function $shortest(x) {
  if (x >= 1e-7 && x < 1e15) {
    for (var k = 0, p = 1; k <= 22; k++, p *= 10) {
      var m = Math.floor(x * p + 0.5);
      if (m > 2e15) break;
      if (m / p === x) {
        var s = $whole(m);
        var n = s.length - k;
        return [$stripZeros(s), n];
      }
    }
  }
  return x >= 1e-6 && x < 9e15 ? $longest(x) : $dragon(x);
}

/** The same of what takes 16 or 17 digits: x * 10^k is exact as a sum of two. */
function $longest(x) {
  for (var k = 0, p = 1; x * p < 1e15; k++) p *= 10;
  while (true) {
    var q = $product(x, 0, p, 0);
    var m = Math.floor(q[0]);
    var r = q[0] - m + q[1];
    var up = Math.floor(r + 0.5);
    if (up - r === 0.5 && ((m % 2) + up) % 2 !== 0) up--;
    if (x + (up - r) / p === x) break;
    p *= 10;
    k++;
  }
  var h = Math.floor(m / 1e9);
  r = m - h * 1e9 + up;
  up = r < 0 ? -1 : r >= 1e9 ? 1 : 0;
  var s = $whole(h + up) + ("" + (1e9 + (r - up * 1e9))).substr(1);
  return [$stripZeros(s), s.length - k];
}

function $stripZeros(s) {
  var i = s.length;
  while (i > 1 && s[i - 1] == "0") i--;
  return s.substr(0, i);
}

/** A whole number below 2^53 as digits. */
function $whole(m) {
  if (m < 1e9) return "" + (m | 0);
  var h = Math.floor(m / 1e9);
  var l = "" + Math.floor(m - h * 1e9);
  return $whole(h) + "0".repeat(9 - l.length) + l;
}

/** Numbers of any length: arrays of 6 decimal digits, the lowest first. */
function $bigOf(x) {
  var a = [];
  do {
    var q = Math.floor(x / 1e6);
    a.push(Math.floor(x - q * 1e6 + 0.5));
    x = q;
  } while (x > 0);
  return a;
}

function $bigTimes(a, k) {
  var c = 0;
  var r = [];
  for (var i of a) {
    c += i * k;
    var q = Math.floor(c / 1e6);
    r.push(c - q * 1e6);
    c = q;
  }
  while (c > 0) {
    r.push(c % 1e6);
    c = Math.floor(c / 1e6);
  }
  return r;
}

function $bigPower(a, base, n) {
  while (n > 0) {
    var k = 1;
    for (; n > 0 && k * base <= 1e6; n--) k *= base;
    a = $bigTimes(a, k);
  }
  return a;
}

function $bigAdd(a, b) {
  var r = [];
  var c = 0;
  for (var i = 0; i < a.length || i < b.length; i++) {
    c += (a[i] || 0) + (b[i] || 0);
    r.push(c >= 1e6 ? c - 1e6 : c);
    c = c >= 1e6 ? 1 : 0;
  }
  if (c) r.push(c);
  return r;
}

function $bigMinus(a, b) {
  var r = [];
  var c = 0;
  for (var i = 0; i < a.length; i++) {
    c += a[i] - (b[i] || 0);
    r.push(c < 0 ? c + 1e6 : c);
    c = c < 0 ? -1 : 0;
  }
  while (r.length > 1 && !r[r.length - 1]) r.pop();
  return r;
}

function $bigCompare(a, b) {
  if (a.length != b.length) return a.length - b.length;
  for (var i = a.length - 1; i >= 0; i--) if (a[i] != b[i]) return a[i] - b[i];
  return 0;
}

/** [f, e] with x = f * 2^e, f whole and below 2^53. */
function $parts(x) {
  var e = 0;
  while (x >= 9007199254740992) {
    x /= 2;
    e++;
  }
  while (x !== Math.floor(x) || (x < 4503599627370496 && e > -1074)) {
    x *= 2;
    e--;
  }
  return [x, e];
}

/** Steele and White's digits (free format), for what 15 digits do not name. */
function $dragon(x) {
  var p = $parts(x);
  var f = p[0];
  var e = p[1];
  var even = f % 2 === 0;
  var r = $bigTimes($bigOf(f), 2);
  var s = [2];
  var m = [1];
  if (e >= 0) {
    r = $bigPower(r, 2, e);
    m = $bigPower(m, 2, e);
  } else s = $bigPower(s, 2, -e);
  var up = m;
  if (f === 4503599627370496 && e > -1074) {
    up = $bigTimes(m, 2);
    r = $bigTimes(r, 2);
    s = $bigTimes(s, 2);
  }
  var n = Math.floor(Math.log(x) / 2.302585092994046) + 1;
  if (n > 0) s = $bigPower(s, 10, n);
  else {
    r = $bigPower(r, 10, -n);
    m = $bigPower(m, 10, -n);
    up = $bigPower(up, 10, -n);
  }
  var over = function () {
    var c = $bigCompare($bigAdd(r, up), s);
    return even ? c >= 0 : c > 0;
  };
  while (over()) {
    s = $bigTimes(s, 10);
    n++;
  }
  while (true) {
    var t = $bigCompare($bigTimes($bigAdd(r, up), 10), s);
    if (even ? t >= 0 : t > 0) break;
    r = $bigTimes(r, 10);
    m = $bigTimes(m, 10);
    up = $bigTimes(up, 10);
    n--;
  }
  return [$dragonDigits(r, s, m, up, even), n];
}

function $dragonDigits(r, s, m, up, even) {
  var d = "";
  while (true) {
    r = $bigTimes(r, 10);
    m = $bigTimes(m, 10);
    up = $bigTimes(up, 10);
    var k = 0;
    while ($bigCompare(r, s) >= 0) {
      r = $bigMinus(r, s);
      k++;
    }
    var a = $bigCompare(r, m);
    var b = $bigCompare($bigAdd(r, up), s);
    var low = even ? a <= 0 : a < 0;
    var high = even ? b >= 0 : b > 0;
    if (low || high) {
      var half = low && high ? $bigCompare($bigTimes(r, 2), s) : 1;
      if (high && (half > 0 || (half === 0 && k % 2 === 1))) k++;
      return d + k;
    }
    d += k;
  }
}
