/** Numbers to text and back, exactly: the shortest digits that name a double, and the double that digits name. */

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

/** The double nearest to digits * 10^e. */
function $nearest(digits, e) {
  digits = digits.length > 1 ? $stripLead(digits) : digits;
  var z = $stripZeros(digits);
  e += digits.length - z.length;
  if (z === "0" || z === "") return 0;
  if (z.length + e > 310) return Infinity;
  if (z.length + e < -330) return 0;
  if (z.length <= 15) {
    var m = $wholeOf(z);
    if (e >= 0 && e <= 22) return m * $ten(e);
    if (e < 0 && e >= -22) return m / $ten(-e);
  }
  return $divide(z, e);
}
function $stripLead(s) {
  var i = 0;
  while (i < s.length - 1 && s[i] == "0") i++;
  return s.substr(i);
}
function $wholeOf(s) {
  var x = 0;
  for (var i = 0; i < s.length; i++) x = x * 10 + (s.charCodeAt(i) - 48);
  return x;
}
function $ten(n) {
  var x = 1;
  for (; n > 0; n--) x *= 10;
  return x;
}
/** Long division of whole numbers to 53 bits, rounded half to even. */
function $divide(z, e) {
  var a = [];
  for (var i = z.length; i > 0; i -= 6) a.push($wholeOf(z.substring(Math.max(0, i - 6), i)));
  var b = [1];
  if (e > 0) a = $bigPower(a, 10, e);
  else b = $bigPower(b, 10, -e);
  var k = 0;
  for (; a.length > b.length + 4; k += 16) b = $bigTimes(b, 65536);
  for (; b.length > a.length + 4; k -= 16) a = $bigTimes(a, 65536);
  while ($bigCompare(a, b) >= 0) {
    b = $bigTimes(b, 2);
    k++;
  }
  while ($bigCompare($bigTimes(a, 2), b) < 0) {
    a = $bigTimes(a, 2);
    k--;
  }
  var bits = Math.min(53, k + 1074);
  if (bits < 0) return 0;
  var f = 0;
  for (i = 0; i < bits; i++) {
    a = $bigTimes(a, 2);
    f *= 2;
    if ($bigCompare(a, b) >= 0) {
      a = $bigMinus(a, b);
      f++;
    }
  }
  var c = $bigCompare($bigTimes(a, 2), b);
  if (c > 0 || (c === 0 && f % 2 === 1)) f++;
  return $scale(f, k - bits);
}
function $scale(f, e) {
  while (e > 0 && f !== Infinity) {
    f *= 2;
    e--;
  }
  while (e < 0) {
    f /= 2;
    e++;
  }
  return f;
}

/** Text to number, the whole text. */
function $parseNumber(s) {
  s = $trim(s);
  if (s === "") return 0;
  var c = s[0] == "0" && s.length > 2 ? s[1] : "";
  if (c == "x" || c == "X") return $radix(s.substr(2), 16, true);
  if (c == "o" || c == "O") return $radix(s.substr(2), 8, true);
  if (c == "b" || c == "B") return $radix(s.substr(2), 2, true);
  var p = $decimal(s);
  return p[1] === s.length ? p[0] : NaN;
}
/** [number, length] of the longest decimal at the beginning. */
function $decimal(s) {
  var i = s[0] == "-" || s[0] == "+" ? 1 : 0;
  var sign = s[0] == "-";
  if (s.substr(i, 8) == "Infinity") return [sign ? -Infinity : Infinity, i + 8];
  var from = i;
  while (s[i] >= "0" && s[i] <= "9") i++;
  var d = s.substring(from, i);
  var e = 0;
  if (s[i] == ".") {
    var dot = ++i;
    while (s[i] >= "0" && s[i] <= "9") i++;
    d += s.substring(dot, i);
    e = dot - i;
  }
  if (!d.length) return [NaN, -1];
  if (s[i] == "e" || s[i] == "E") {
    var j = i + 1;
    if (s[j] == "-" || s[j] == "+") j++;
    var k = j;
    while (s[j] >= "0" && s[j] <= "9") j++;
    if (j > k) {
      var n = $wholeOf(s.substring(k, j));
      e += s[i + 1] == "-" ? -n : n;
      i = j;
    }
  }
  var x = $nearest(d, e);
  return [sign ? $negate(x) : x, i];
}
/** Digits of a base; NaN where none is there, or (isWhole) anything else follows. */
function $radix(s, base, isWhole) {
  var x = 0;
  var low = 0;
  for (var i = 0; i < s.length; i++) {
    var d = "0123456789abcdefghijklmnopqrstuvwxyz".indexOf(s[i].toLowerCase());
    if (d < 0 || d >= base) break;
    if (x < 1e14) x = x * base + d;
    else {
      var p = $product(x, low, base, 0);
      x = p[0] + d;
      low = p[1] + (d - (x - p[0]));
    }
  }
  return i === 0 || (isWhole && i < s.length) ? NaN : x + low;
}
function $parseFloat(s) {
  return $decimal($trim($text(s)))[0];
}
function $parseInt(s, base) {
  s = $trim($text(s));
  var sign = s[0] == "-";
  if (sign || s[0] == "+") s = s.substr(1);
  base = $number(base) | 0;
  if ((!base || base === 16) && s[0] == "0" && (s[1] == "x" || s[1] == "X")) {
    s = s.substr(2);
    base = 16;
  }
  base = base || 10;
  if (base < 2 || base > 36) return NaN;
  var x = $radix(s, base, false);
  return sign ? $negate(x) : x;
}
function $isNaN(x) {
  x = $number(x);
  return x !== x;
}
function $isFinite(x) {
  x = $number(x);
  return x - x === 0;
}
/** Without the white space at the ends that JavaScript knows (of ASCII). */
function $trim(s) {
  var i = 0;
  var j = s.length;
  while (i < j && $space(s.charCodeAt(i))) i++;
  while (j > i && $space(s.charCodeAt(j - 1))) j--;
  return s.substring(i, j);
}
function $space(c) {
  return c === 32 || (c > 8 && c < 14);
}

/** Booleans come here too. */
Number.prototype.toString = function (base) {
  if (typeof this == "boolean") return this ? "true" : "false";
  if (base === undefined || base === 10) return $digits(+this);
  base = $int(base);
  if (base < 2 || base > 36) $throw($RangeError, "toString() radix argument must be between 2 and 36");
  return $inBase(+this, base);
};
var $letters = "0123456789abcdefghijklmnopqrstuvwxyz";
function $inBase(x, base) {
  if (x !== x || x - x !== 0) return $digits(x);
  if (x < 0) return "-" + $inBase(-x, base);
  var w = Math.floor(x);
  var f = x === w ? "" : $fraction(x, x - w, base);
  if (f === "+") w++;
  return $wholeInBase(w, base) + (f === "" || f === "+" ? "" : "." + f);
}
/** Digits that a double does not tell any more are zeros. */
function $wholeInBase(w, base) {
  var s = "";
  for (; w / base >= 9007199254740992; w /= base) s += "0";
  do {
    var d = w % base;
    s = $letters[Math.floor(d)] + s;
    w = (w - d) / base;
  } while (w > 0);
  return s;
}
/** As many digits of a fraction as tell it from its neighbours; "+" where it rounds to one. */
function $fraction(x, f, base) {
  var s = "";
  var delta = Math.max(0.5 * ($next(x) - x), $next(0));
  while (f >= delta) {
    f *= base;
    delta *= base;
    var d = Math.floor(f);
    s += $letters[d];
    f -= d;
    if ((f > 0.5 || (f === 0.5 && d % 2 === 1)) && f + delta > 1) return $carry(s, base);
  }
  return s;
}
function $carry(s, base) {
  for (var i = s.length - 1; i >= 0; i--) {
    var d = $letters.indexOf(s[i]) + 1;
    if (d < base) return s.substr(0, i) + $letters[d];
  }
  return "+";
}
function $next(x) {
  var p = $parts(x || 5e-324);
  return x === 0 ? $scale(1, -1074) : $scale(p[0] + 1, p[1]);
}

Number.prototype.toFixed = function (n) {
  n = $number(n) | 0;
  if (n < 0 || n > 100) $throw($RangeError, "toFixed() digits argument must be between 0 and 100");
  var x = +this;
  if (x !== x || Math.abs(x) >= 1e21) return $digits(x);
  var s = $fixed(Math.abs(x), n);
  return x < 0 ? "-" + s : s;
};
/** The exact decimal of x >= 0, rounded half up to n places. */
function $fixed(x, n) {
  if (n <= 22 && x * $ten(n) < 4e15) return $pointed($half($product(x, 0, $ten(n), 0)), n);
  var p = $parts(x);
  var a = $bigOf(p[0]);
  var b = [1];
  if (p[1] >= 0) a = $bigPower(a, 2, p[1]);
  else b = $bigPower(b, 2, -p[1]);
  a = $bigTimes($bigPower(a, 10, n), 2);
  a = $bigAdd(a, b);
  b = $bigTimes(b, 2);
  return $pointed($quotient(a, b), n);
}
/** The whole number nearest to a sum of two, halves up, as digits. */
function $half(q) {
  var m = Math.floor(q[0]);
  var f = q[0] - m;
  return $whole(f > 0.5 || (f === 0.5 && q[1] >= 0) || (f === 0 && q[1] >= 0.5) ? m + 1 : m);
}
/** Digits with a point before the last n. */
function $pointed(s, n) {
  if (!n) return s;
  while (s.length <= n) s = "0" + s;
  return s.substr(0, s.length - n) + "." + s.substr(s.length - n);
}
/** Whole quotient as digits. */
function $quotient(a, b) {
  var n = 0;
  for (var t; $bigCompare((t = $bigTimes(b, 10)), a) <= 0; b = t) n++;
  var s = "";
  for (; n >= 0; n--) {
    var d = 0;
    for (; $bigCompare(a, b) >= 0; d++) a = $bigMinus(a, b);
    a = $bigTimes(a, 10);
    s += d;
  }
  return s;
}
/** [digits, n] of x rounded to so many significant digits. */
function $significant(x, k) {
  if (x === 0) return ["0".repeat(k), 1];
  var n = $shortest(x)[1];
  var s = $rounded(x, k - n);
  if (s.length < k) s = $rounded(x, k - --n);
  return s.length > k ? [$rounded(x, k - n - 1), n + 1] : [s, n];
}
/** x * 10^n rounded half up, as digits. */
function $rounded(x, n) {
  if (n >= 0) return $stripLead($fixed(x, n).replace(".", ""));
  var p = $parts(x);
  var a = $bigOf(p[0]);
  var b = $bigPower([1], 10, -n);
  if (p[1] >= 0) a = $bigPower(a, 2, p[1]);
  else b = $bigPower(b, 2, -p[1]);
  return $quotient($bigAdd($bigTimes(a, 2), b), $bigTimes(b, 2));
}
Number.prototype.toPrecision = function (k) {
  if (k === undefined) return $digits(+this);
  k = $number(k) | 0;
  var x = +this;
  if (x !== x || x - x !== 0) return $digits(x);
  if (k < 1 || k > 100) $throw($RangeError, "toPrecision() argument must be between 1 and 100");
  if (x < 0) return "-" + (-x).toPrecision(k);
  var d = $significant(x, k);
  var n = d[1];
  if (n < -5 || n > k)
    return d[0][0] + (k > 1 ? "." + d[0].substr(1) : "") + "e" + (n < 1 ? "-" : "+") + Math.abs(n - 1);
  if (n <= 0) return "0." + "0".repeat(-n) + d[0];
  return n === k ? d[0] : d[0].substr(0, n) + "." + d[0].substr(n);
};
Number.prototype.toExponential = function (k) {
  var x = +this;
  if (k !== undefined) k = $number(k) | 0;
  if (x !== x || x - x !== 0) return $digits(x);
  if (k < 0 || k > 100) $throw($RangeError, "toExponential() argument must be between 0 and 100");
  if (x < 0) return "-" + (-x).toExponential(k);
  var d = k === undefined ? (x === 0 ? ["0", 1] : $shortest(x)) : $significant(x, k + 1);
  var e = d[1] - 1;
  return d[0][0] + (d[0].length > 1 ? "." + d[0].substr(1) : "") + "e" + (e < 0 ? "-" : "+") + Math.abs(e);
};
