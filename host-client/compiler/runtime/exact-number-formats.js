/** Numbers as text by base, by places and by precision. */

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
  n = $int(n);
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
  k = $int(k);
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
  if (k !== undefined) k = $int(k);
  if (x !== x || x - x !== 0) return $digits(x);
  if (k < 0 || k > 100) $throw($RangeError, "toExponential() argument must be between 0 and 100");
  if (x < 0) return "-" + (-x).toExponential(k);
  var d = k === undefined ? (x === 0 ? ["0", 1] : $shortest(x)) : $significant(x, k + 1);
  var e = d[1] - 1;
  return d[0][0] + (d[0].length > 1 ? "." + d[0].substr(1) : "") + "e" + (e < 0 ? "-" : "+") + Math.abs(e);
};
