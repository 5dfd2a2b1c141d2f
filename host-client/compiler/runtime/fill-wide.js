/** Text beyond ASCII, which a node keeps as bytes of UTF-8, by its characters as JavaScript counts them: in units of UTF-16. */

/** Bytes of the character that begins at a byte. */
function $wideBytes(c) {
  return c < 192 ? 1 : c < 224 ? 2 : c < 240 ? 3 : 4;
}
/** Its characters, each a text; where its units are asked for, "" stands for the second half of a pair. */
function $wideParts(s, units) {
  var r = [];
  for (var i = 0, n; i < s.length; i += n) {
    n = $wideBytes(s.charCodeAt(i));
    r.push(s.substr(i, n));
    if (units && n > 3) r.push("");
  }
  return r;
}
function $wideUnits(s) {
  return $wideParts(s, 1);
}
/** Units from one place to another as a text. */
function $wideCut(u, a, b) {
  if (u[a] === "" || (a < b && u[b] === "")) $throw($RangeError, "half of a character is no text on a node");
  var r = "";
  for (; a < b; a++) r += u[a];
  return r;
}
function $wideLength(s) {
  var n = 0;
  for (var i = 0, k; i < s.length; i += k) {
    k = $wideBytes(s.charCodeAt(i));
    n += k > 3 ? 2 : 1;
  }
  return n;
}
/** What is walked over: characters of a text, anything else as it is. A symbol begins with what no text of UTF-8 does. */
function $wideItems(s) {
  return typeof s != "string" || s.charCodeAt(0) == 255 ? s : $wideParts(s);
}
/** `s[k]` */
function $wideItem(s, k) {
  if (k === "length") return $wideLength(s);
  var i = +k;
  if (i !== i || "" + i !== "" + k) return s[k];
  return $wideAt(s, i < 0 ? NaN : i, 1);
}
/** @param exact places are not cut to whole numbers, nor counted from the end */
function $wideAt(s, i, exact) {
  var u = $wideUnits(s);
  if (!exact) i = $int(i);
  if (i < 0) i += u.length;
  return i >= 0 && i < u.length && i === Math.floor(i) ? $wideCut(u, i, i + 1) : undefined;
}
function $wideCharAt(s, i) {
  var u = $wideUnits(s);
  i = $int(i);
  return i >= 0 && i < u.length ? $wideCut(u, i, i + 1) : "";
}
function $wideSlice(s, a, b) {
  var u = $wideUnits(s);
  a = $bound(a, u.length, 0);
  b = $bound(b, u.length, u.length);
  return a < b ? $wideCut(u, a, b) : "";
}
function $wideSubstring(s, a, b) {
  var u = $wideUnits(s);
  a = $widePlace(u, a);
  b = b === undefined ? u.length : $widePlace(u, b);
  return $wideCut(u, Math.min(a, b), Math.max(a, b));
}
function $widePlace(u, i) {
  return Math.max(0, Math.min($int(i), u.length));
}
function $wideSubstr(s, a, n) {
  var u = $wideUnits(s);
  a = $bound(a, u.length, 0);
  n = n === undefined ? u.length : $int(n);
  return n > 0 ? $wideCut(u, a, Math.min(u.length, a + n)) : "";
}
/** The number of a character by its bytes. */
function $wideCode(c) {
  var a = c.charCodeAt(0);
  if (c.length < 2) return a;
  var n = a & (c.length > 3 ? 7 : c.length > 2 ? 15 : 31);
  for (var i = 1; i < c.length; i++) n = (n << 6) | (c.charCodeAt(i) & 63);
  return n;
}
function $wideCharCodeAt(s, i) {
  var u = $wideUnits(s);
  i = $int(i);
  if (i < 0 || i >= u.length) return NaN;
  if (u[i] === "") return 56320 | (($wideCode(u[i - 1]) - 65536) & 1023);
  var n = $wideCode(u[i]);
  return n < 65536 ? n : 55296 | ((n - 65536) >> 10);
}
function $wideCodePointAt(s, i) {
  var u = $wideUnits(s);
  i = $int(i);
  if (i < 0 || i >= u.length) return undefined;
  return u[i] === "" ? $wideCharCodeAt(s, i) : $wideCode(u[i]);
}
function $wideIndexOf(s, x, from) {
  var u = $wideUnits(s);
  var i = $find(s, "" + x, $wideCut(u, 0, $widePlace(u, from)).length);
  return i < 0 ? i : $wideLength(s.substr(0, i));
}
function $wideLastIndexOf(s, x, from) {
  var u = $wideUnits(s);
  x = "" + x;
  var i = from === undefined || from !== +from ? s.length : $wideCut(u, 0, $widePlace(u, from)).length;
  for (i = Math.min(i, s.length - x.length); i >= 0 && s.substr(i, x.length) !== x; i--);
  return i < 0 ? -1 : $wideLength(s.substr(0, i));
}
/** @param x a text, or nothing */
function $wideSplit(s, x, limit) {
  var r = [];
  if (x === "") {
    for (var u = $wideUnits(s), k = 0; k < u.length; k++) r.push($wideCut(u, k, k + 1));
  } else {
    var i = 0;
    if (x !== undefined)
      for (var j; (j = $find(s, "" + x, i)) >= 0; i = j + ("" + x).length) r.push(s.substr(i, j - i));
    r.push(s.substr(i));
  }
  return limit === undefined ? r : r.slice(0, limit);
}
function $widePadStart(s, n, f) {
  return $widePadding(s, n, f) + s;
}
function $widePadEnd(s, n, f) {
  return s + $widePadding(s, n, f);
}
function $widePadding(s, n, f) {
  n = $int(n) - $wideLength(s);
  var u = $wideUnits(f === undefined ? " " : "" + f);
  if (n <= 0 || !u.length) return "";
  var r = "";
  for (; n >= u.length; n -= u.length) r += $wideCut(u, 0, u.length);
  return r + $wideCut(u, 0, n);
}
/** @param pairs characters beyond ASCII, each before what it becomes */
function $wideCase(s, method, pairs) {
  var r = "";
  $wideParts(s).forEach(function (c) {
    r += c.length > 1 ? $wideOther(c, pairs) : c[method]();
  });
  return r;
}
function $wideOther(c, pairs) {
  for (var i = 0; i < pairs.length; i += 2) if (pairs[i] === c) return pairs[i + 1];
  return c;
}
