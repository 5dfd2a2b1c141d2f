/** Text methods of Espruino that differ in conversions, ranges or limits. */

String.prototype.charAt = function (i) {
  i = $int(i);
  return i < 0 || i >= this.length ? "" : this.substr(i, 1);
};
String.prototype.charCodeAt = function (i) {
  i = $int(i);
  return i < 0 || i >= this.length ? NaN : $codeAt(this, i);
};
function $codeAt(s, i) {
  return $nCode.call(s, i);
}
var $nCode = "".charCodeAt;
String.prototype.indexOf = function (x, from) {
  return $find(this, $text(x), $within(from, this.length));
};
/** A place in a text of n characters: unlike in arrays, none counts from the end. */
function $within(i, n) {
  return Math.max(0, Math.min($int(i), n));
}
function $find(s, x, from) {
  var n = x.length;
  for (var i = from; i + n <= s.length; i++) if (s.substr(i, n) === x) return i;
  return -1;
}
String.prototype.lastIndexOf = function (x, from) {
  x = $text(x);
  var i = this.length - x.length;
  from = $number(from);
  if (from === from) i = Math.min(i, Math.max(0, $int(from)));
  for (; i >= 0; i--) if (this.substr(i, x.length) === x) return i;
  return -1;
};
String.prototype.includes = function (x, from) {
  $noPattern(x);
  return $find(this, $text(x), $within(from, this.length)) >= 0;
};
String.prototype.startsWith = function (x, from) {
  $noPattern(x);
  x = $text(x);
  return this.substr($within(from, this.length), x.length) === x;
};
String.prototype.endsWith = function (x, end) {
  $noPattern(x);
  x = $text(x);
  var to = end === undefined ? this.length : $within(end, this.length);
  return to >= x.length && this.substr(to - x.length, x.length) === x;
};
function $noPattern(x) {
  if ($isObject(x) && x["\xff.re"]) $throw($TypeError, "First argument must not be a regular expression");
}
String.prototype.slice = function (a, b) {
  var n = this.length;
  var i = $bound(a, n, 0);
  var j = $bound(b, n, n);
  return i < j ? this.substr(i, j - i) : "";
};
String.prototype.substring = function (a, b) {
  var n = this.length;
  var i = $within(a, n);
  var j = b === undefined ? n : $within(b, n);
  return i < j ? this.substr(i, j - i) : this.substr(j, i - j);
};
String.prototype.trim = function () {
  return $trim("" + this);
};
String.prototype.repeat = function (n) {
  n = $int(n);
  if (n < 0 || n === Infinity) $throw($RangeError, "Invalid count value: " + n);
  if (!this.length) return "";
  $fits(n * this.length);
  var r = "";
  for (var i = 0; i < n; i++) r += this;
  return r;
};
/** No text is longer in Node.js. */
function $fits(n) {
  if (n > 536870888) $throw($RangeError, "Invalid string length");
}
String.prototype.padStart = function (n, f) {
  return $padding(this, n, f) + this;
};
String.prototype.padEnd = function (n, f) {
  return this + $padding(this, n, f);
};
function $padding(s, n, f) {
  n = $int(n) - s.length;
  f = f === undefined ? " " : $text(f);
  if (n <= 0 || f === "") return "";
  $fits(n + s.length);
  var r = "";
  while (r.length < n) r += f;
  return r.substr(0, n);
}
String.prototype.concat = function () {
  var r = "" + this;
  for (var i = 0; i < arguments.length; i++) r += $text(arguments[i]);
  return r;
};
String.prototype.split = function (s, limit) {
  var m = limit === undefined ? 4294967295 : $number(limit) >>> 0;
  if ($isObject(s) && s["\xff.re"]) return $splitBy("" + this, s, m);
  if (s === undefined) return m ? ["" + this] : [];
  s = $text(s);
  var r = [];
  if (s === "") {
    for (var k = 0; k < this.length && k < m; k++) r.push(this.substr(k, 1));
    return r;
  }
  for (var i = 0, j; (j = $find(this, s, i)) >= 0; i = j + s.length) r.push(this.substr(i, j - i));
  r.push(this.substr(i));
  return m < r.length ? r.slice(0, m) : r;
};
String.prototype.replace = function (p, f) {
  if ($isObject(p) && p["\xff.re"]) return $replaceBy("" + this, p, f);
  return $replaceText("" + this, $text(p), f, false);
};
String.prototype.replaceAll = function (p, f) {
  if ($isObject(p) && p["\xff.re"]) {
    if (!p.global) $throw($TypeError, "replaceAll must be called with a global RegExp");
    return $replaceBy("" + this, p, f);
  }
  return $replaceText("" + this, $text(p), f, true);
};
function $replaceText(s, p, f, all) {
  var r = "";
  var i = 0;
  for (var j = $find(s, p, 0); j >= 0; j = $find(s, p, p.length ? i : i + 1)) {
    r += s.substring(i, j) + $replacement(s, [p], j, f);
    i = j + p.length;
    if (!all || i > s.length || (!p.length && j >= s.length)) break;
  }
  return r + s.substr(i);
}
/** What stands in for a match: a function's result, or text with its `$` forms. */
function $replacement(s, m, at, f) {
  if (typeof f == "function") {
    var a = m.slice(0).concat([at, s]);
    if (m.groups) a.push(m.groups);
    return $text(f.apply(undefined, a));
  }
  f = $text(f);
  if ($find(f, "$", 0) < 0) return f;
  return $expand(s, m, at, f);
}
function $expand(s, m, at, f) {
  var r = "";
  for (var i = 0; i < f.length; i++) {
    var c = f[i + 1];
    if (f[i] != "$" || c === undefined) r += f[i];
    else {
      i++;
      if (c == "$") r += "$";
      else if (c == "&") r += m[0];
      else if (c == "`") r += s.substr(0, at);
      else if (c == "'") r += s.substr(at + m[0].length);
      else if (c == "<" && m.groups && $find(f, ">", i) > 0) {
        var e = $find(f, ">", i);
        var v = m.groups[f.substring(i + 1, e)];
        r += v === undefined ? "" : v;
        i = e;
      } else {
        var n = c >= "0" && c <= "9" ? +c : 0;
        var two = f[i + 1] >= "0" && f[i + 1] <= "9" ? n * 10 + +f[i + 1] : 0;
        if (two && two < m.length) {
          i++;
          n = two;
        }
        if (n && n < m.length) r += m[n] === undefined ? "" : m[n];
        else r += "$" + c;
      }
    }
  }
  return r;
}
String.prototype.match = function (p) {
  if (!($isObject(p) && p["\xff.re"])) return $plainMatch("" + this, $plainPattern(p));
  return $matchBy("" + this, p);
};
String.prototype.matchAll = function (p) {
  if (!($isObject(p) && p["\xff.re"])) $throw($TypeError, "a pattern made at run time");
  if (!p.global) $throw($TypeError, "matchAll must be called with a global RegExp");
  return $matchAllBy("" + this, p);
};
String.prototype.search = function (p) {
  if (!($isObject(p) && p["\xff.re"])) return $find(this, $plainPattern(p), 0);
  var m = $match(p, "" + this, 0);
  return m ? m.index : -1;
};
String.prototype.toString = function () {
  if ($isSymbol(this)) return "Symbol(" + ($description(this) || "") + ")";
  return "" + this;
};

/** A pattern given as text is taken by its letters. */
function $plainMatch(s, p) {
  var i = $find(s, p, 0);
  if (i < 0) return null;
  var m = [p];
  m.index = i;
  m.input = s;
  return m;
}
/** A text that means the same as a pattern. */
function $plainPattern(p) {
  p = p === undefined ? "" : $text(p);
  for (var i = 0; i < p.length; i++)
    if ("\\^$.*+?()[]{}|".indexOf(p[i]) >= 0)
      $throw($TypeError, "text as a pattern: make it with new RegExp(" + p + ")");
  return p;
}
