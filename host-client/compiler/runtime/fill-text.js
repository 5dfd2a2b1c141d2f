/** Text methods that Espruino lacks, for text of ASCII characters. */

String.prototype.at = function (i) {
  i = $int(i);
  if (i < 0) i += this.length;
  return i < 0 || i >= this.length ? undefined : this.charAt(i);
};
String.prototype.codePointAt = function (i) {
  i = $int(i);
  return i < 0 || i >= this.length ? undefined : this.charCodeAt(i);
};
String.prototype.trimStart = function () {
  var i = 0;
  while (i < this.length && $space(this.charCodeAt(i))) i++;
  return this.substr(i);
};
String.prototype.trimEnd = function () {
  var j = this.length;
  while (j > 0 && $space(this.charCodeAt(j - 1))) j--;
  return this.substr(0, j);
};
String.prototype.trimLeft = function () {
  var i = 0;
  while (i < this.length && $space(this.charCodeAt(i))) i++;
  return this.substr(i);
};
String.prototype.trimRight = function () {
  var j = this.length;
  while (j > 0 && $space(this.charCodeAt(j - 1))) j--;
  return this.substr(0, j);
};
String.prototype.localeCompare = function (o) {
  return $collate("" + this, $text(o));
};
/** Letters before case, as the root collation orders ASCII. */
function $collate(a, b) {
  var x = a.toLowerCase();
  var y = b.toLowerCase();
  if (x !== y) return $weigh(x, y);
  return a === b ? 0 : a > b ? -1 : 1;
}
function $weigh(x, y) {
  for (var i = 0; i < x.length && i < y.length; i++) {
    var d = $weight(x[i]) - $weight(y[i]);
    if (d) return d < 0 ? -1 : 1;
  }
  return x.length < y.length ? -1 : 1;
}
function $weight(c) {
  var i = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789".indexOf(c);
  if (c == " " || c == "\t" || c == "\n") return -1;
  return i >= 0 ? i : 100 + c.charCodeAt(0);
}
String.prototype.normalize = function (f) {
  if (f !== undefined) f = $text(f);
  if (f !== undefined && ["NFC", "NFD", "NFKC", "NFKD"].indexOf(f) < 0)
    $throw($RangeError, "The normalization form should be one of NFC, NFD, NFKC, NFKD.");
  return "" + this;
};
String.prototype.isWellFormed = function () {
  return true;
};
String.prototype.toWellFormed = function () {
  return "" + this;
};
String.prototype.toLocaleUpperCase = function () {
  return this.toUpperCase();
};
String.prototype.toLocaleLowerCase = function () {
  return this.toLowerCase();
};
String.fromCodePoint = function () {
  var r = "";
  for (var i = 0; i < arguments.length; i++) {
    var c = $number(arguments[i]);
    if (c < 0 || c > 1114111 || c !== Math.floor(c)) $throw($RangeError, "Invalid code point " + c);
    r += c < 128 ? $fromCode(c) : $utf8(c);
  }
  return r;
};
String.raw = function (s) {
  var r = "";
  var raw = s.raw;
  for (var i = 0; i < raw.length; i++) {
    r += $text(raw[i]);
    if (i + 1 < raw.length && i + 1 < arguments.length) r += $text(arguments[i + 1]);
  }
  return r;
};
/** The strings of a tagged template, with their raw form. */
function $site(cooked, raw) {
  cooked["\xff.raw"] = raw;
  cooked.raw = raw;
  $mark(cooked, "\xff.hidden", "raw");
  return cooked;
}

String.fromCharCode = function () {
  var r = "";
  for (var i = 0; i < arguments.length; i++) {
    var c = $number(arguments[i]) & 65535;
    if (c >> 10 === 54 && arguments[i + 1] >> 10 === 55) c = $pair(c, arguments[++i]);
    r += c < 128 ? $fromCode(c) : $utf8(c);
  }
  return r;
};
var $fromCode = String.fromCharCode;
