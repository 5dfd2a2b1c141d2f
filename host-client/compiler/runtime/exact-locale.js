/** Numbers as Node.js writes them for people, in English of the United States. */

/** @param min digits of a fraction at least, max at most: 0 and 3 where nobody says */
function $localeNumber(x, min, max) {
  if (x !== x) return "NaN";
  if (x < 0) return "-" + $localeNumber(-x, min, max);
  if (x === Infinity) return "\xe2\x88\x9e";
  min = min || 0;
  if (max === undefined) max = Math.max(min, 3);
  var d = x ? $shortest(x) : ["0", 1];
  var n = d[1];
  var s = "0".repeat(n < 1 ? 1 - n : 0) + d[0] + "0".repeat(n + max > d[0].length ? n + max - d[0].length : 0);
  if (n < 1) n = 1;
  var isUp = s.length > n + max && s[n + max] >= "5";
  s = s.substr(0, n + max);
  if (isUp) s = $plusOne(s);
  n = s.length - max;
  var whole = s.substr(0, n);
  var fraction = s.substr(n);
  while (fraction.length > min && fraction[fraction.length - 1] === "0")
    fraction = fraction.substr(0, fraction.length - 1);
  return $thousands(whole) + (fraction ? "." + fraction : "");
}
/** The next of a row of digits. */
function $plusOne(s) {
  var r = "";
  for (var i = s.length; i--;) {
    if (s[i] !== "9") return s.substr(0, i) + (+s[i] + 1) + r;
    r += "0";
  }
  return "1" + r;
}
function $thousands(s) {
  var r = "";
  for (var i = s.length; i > 3; i -= 3) r = "," + s.substr(i - 3, 3) + r;
  return s.substr(0, i) + r;
}
/** `x.toLocaleString()` of what may be anything but a date. */
function $localeText(x) {
  if (typeof x == "number") return $localeNumber(x);
  if ($isObject(x) && !Array.isArray(x) && $has(x, "toLocaleString")) return x.toLocaleString();
  if (!Array.isArray(x)) return $isSymbol(x) ? x.toString() : $text($some(x, "toLocaleString"));
  return x
    .map(function (y) {
      return y === undefined || y === null ? "" : $localeText(y);
    })
    .join(",");
}
