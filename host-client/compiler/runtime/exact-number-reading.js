/** Text to numbers: the double that digits name. */

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
  return $wholeAt($trim($text(s)), $number(base) | 0);
}

/** The whole number that a text without white space at its beginning begins with. */
function $wholeAt(s, base) {
  var sign = s[0] == "-";
  if (sign || s[0] == "+") s = s.substr(1);
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
