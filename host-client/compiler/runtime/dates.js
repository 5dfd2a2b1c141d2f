/** Date by the standard, in UTC. */

function $Date() {
  if (!(this instanceof $Date)) return new $Date().toString();
  var a = arguments;
  var n = a.length;
  if (!n) this["\xff.date"] = $now();
  else if (n === 1) this["\xff.date"] = $dateOf(a[0]);
  else this["\xff.date"] = $utcShort(a);
}
function $now() {
  return Math.floor(Date.now());
}
function $dateOf(v) {
  if ($isObject(v) && v["\xff.date"] !== undefined) return v["\xff.date"];
  v = $primitive(v);
  return typeof v == "string" && !$isSymbol(v) ? $readDate(v) : $clip($number(v));
}
function $clip(t) {
  return t - t !== 0 || Math.abs(t) > 8640000000000000 ? NaN : $int(t) + 0;
}
/** Days from 1970-01-01 to a day of the Gregorian calendar. */
function $days(y, m, d) {
  y += Math.floor(m / 12);
  m = ((m % 12) + 12) % 12;
  if (m < 2) y--;
  var era = Math.floor(y / 400);
  var yoe = y - era * 400;
  var doy = Math.floor((153 * (m + (m > 1 ? -2 : 10)) + 2) / 5);
  var doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468 + d - 1;
}
/** Milliseconds of a list of fields, where two digits of the year are one of the last century. */
function $utcShort(a) {
  var p = [].slice.call(a, 0, 7).map($number);
  if (!p.length) return NaN;
  var n = p[0] - p[0] === 0 ? $int(p[0]) : -1;
  if (n >= 0 && n <= 99) p[0] = 1900 + n;
  for (var i = p.length; i < 7; i++) p[i] = i === 2 ? 1 : 0;
  return $utc.apply(undefined, p);
}
function $utc(y, mo, d, h, mi, s, ms) {
  for (var x of [y, mo, d, h, mi, s, ms]) if (x - x !== 0) return NaN;
  return $clip(
    $days($int(y), $int(mo), $int(d)) * 86400000 + $int(h) * 3600000 + $int(mi) * 60000 + $int(s) * 1000 + $int(ms),
  );
}
/** [year, month, day, hours, minutes, seconds, ms, weekday] */
function $fields(t) {
  var days = Math.floor(t / 86400000);
  var rest = t - days * 86400000;
  var z = days + 719468;
  var era = Math.floor(z / 146097);
  var doe = z - era * 146097;
  var yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  var doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  var mp = Math.floor((5 * doy + 2) / 153);
  var m = mp < 10 ? mp + 2 : mp - 10;
  var y = yoe + era * 400 + (m < 2 ? 1 : 0);
  return [
    y,
    m,
    doy - Math.floor((153 * mp + 2) / 5) + 1,
    Math.floor(rest / 3600000),
    Math.floor(rest / 60000) % 60,
    Math.floor(rest / 1000) % 60,
    rest % 1000,
    (((days + 4) % 7) + 7) % 7,
  ];
}
function $two(n) {
  return n < 10 ? "0" + n : "" + n;
}
function $readDate(s) {
  var m = $isoParts(s);
  if (!m) return $freeDate(s);
  return $utc(m[0], m[1] - 1, m[2], m[3], m[4], m[5], m[6]) - m[7];
}
/** The parts of an ISO date; null for any other text. */
function $isoParts(s) {
  var i = 0;
  var take = function (n) {
    var x = s.substr(i, n);
    for (var k = 0; k < n; k++) if (!(x[k] >= "0" && x[k] <= "9")) return -1;
    i += n;
    return $wholeOf(x);
  };
  var is = function (c) {
    if (s[i] !== c) return false;
    i++;
    return true;
  };
  var p = [$isoYear(take, is), 1, 1, 0, 0, 0, 0, 0];
  if (is("-")) {
    p[1] = take(2);
    if (is("-")) p[2] = take(2);
  }
  if (is("T") || is(" ")) {
    p[3] = take(2);
    if (!is(":")) return null;
    p[4] = take(2);
    if (is(":")) p[5] = take(2);
    if (is(".")) p[6] = $milli(take);
    if (!is("Z") && (s[i] == "+" || s[i] == "-")) {
      var sign = s[i++] == "-" ? -1 : 1;
      var h = take(2);
      is(":");
      p[7] = sign * (h * 60 + take(2)) * 60000;
    }
  }
  var bad =
    p[0] !== p[0] ||
    p[1] < 1 ||
    p[1] > 12 ||
    p[2] < 1 ||
    p[2] > 31 ||
    p[3] < 0 ||
    p[3] > 24 ||
    (p[3] === 24 && p[4] + p[5] + p[6] > 0) ||
    p[4] < 0 ||
    p[4] > 59 ||
    p[5] < 0 ||
    p[5] > 59;
  return bad || i < s.length ? null : p;
}
/** Four digits, or six after a sign; NaN where there are fewer. */
function $isoYear(take, is) {
  var sign = is("-") ? -1 : is("+") ? 1 : 0;
  var y = take(sign ? 6 : 4);
  return y < 0 || (sign < 0 && !y) ? NaN : sign < 0 ? -y : y;
}
function $milli(take) {
  var ms = 0;
  var k = 100;
  for (var d = take(1); d >= 0; d = take(1)) {
    ms += Math.floor(d * k);
    k /= 10;
  }
  return ms;
}
/** A date in free form, as Date's own texts are: words count by their first three letters, numbers by their signs. */
function $freeDate(s) {
  var c = { s: s.toLowerCase(), i: 0, day: [], time: [], month: 0, zone: 0, half: "", ok: true };
  while (c.ok && c.i < s.length) {
    var x = c.s[c.i];
    if (x >= "0" && x <= "9") $freeNumber(c);
    else if (x >= "a" && x <= "z") $freeWord(c);
    else if (x == "(") c.i = $find(s, ")", c.i) < 0 ? s.length : $find(s, ")", c.i) + 1;
    else c.i++;
  }
  return c.ok && c.day.length && c.day.length < 4 ? $freeTime(c) : NaN;
}
function $freeNumber(c) {
  var from = c.i;
  while (c.s[c.i] >= "0" && c.s[c.i] <= "9") c.i++;
  var n = $wholeOf(c.s.substring(from, c.i));
  var before = from ? c.s[from - 1] : "";
  var after = c.s[c.i];
  if (after == ":" || before == ":") c.time.push(n);
  else if (before == "." && c.time.length === 3) c.time.push(Math.floor(n * $power(10, 3 - (c.i - from))));
  else if ((before == "+" || before == "-") && c.time.length)
    c.zone = (before == "-" ? -1 : 1) * (c.i - from < 3 ? n * 60 : Math.floor(n / 100) * 60 + (n % 100));
  else c.day.push(n);
}
function $freeWord(c) {
  var from = c.i;
  while (c.i < c.s.length && c.s[c.i] >= "a" && c.s[c.i] <= "z") c.i++;
  var w = c.s.substring(from, c.i);
  var m = w.length < 3 ? -1 : $find($months.toLowerCase(), w.substr(0, 3), 0);
  if (m >= 0 && m % 3 === 0) c.month = m / 3 + 1;
  else if (w == "am" || w == "pm") c.half = w;
  else if (w != "gmt" && w != "utc" && w != "ut" && w != "z") c.ok = !c.day.length && !c.time.length;
}
function $freeTime(c) {
  var d = c.day.concat([1, 1, 1]);
  var isYearFirst = d[0] < 1 || d[0] > 31;
  var p = c.month ? (isYearFirst ? [d[0], c.month, d[1]] : [d[1], c.month, d[0]]) : [d[2], d[0], d[1]];
  if (!c.month && isYearFirst) p = d;
  if (p[0] < 100) p[0] += p[0] < 50 ? 2000 : 1900;
  var t = c.time.concat([0, 0, 0, 0]);
  if (c.half) t[0] = (t[0] % 12) + (c.half == "pm" ? 12 : 0);
  if (p[1] < 1 || p[1] > 12 || p[2] < 1 || p[2] > 31 || t[0] > 24 || t[1] > 59 || t[2] > 59) return NaN;
  return $utc(p[0], p[1] - 1, p[2], t[0], t[1], t[2], t[3]) - c.zone * 60000;
}
$Date.now = function () {
  return $now();
};
$Date.UTC = function () {
  return $utcShort(arguments);
};
$Date.parse = function (s) {
  return $readDate($text(s));
};
$Date["\xff.setup"] = $class($Date, 0, "Date");
$Date.prototype.getTime = function () {
  return $timeOf(this);
};
function $timeOf(d) {
  if (!$isObject(d) || d["\xff.date"] === undefined) $throw($TypeError, "this is not a Date object.");
  return d["\xff.date"];
}
$Date.prototype.valueOf = $Date.prototype.getTime;
$Date.prototype.setTime = function (t) {
  $timeOf(this);
  return (this["\xff.date"] = $clip($number(t)));
};
$Date.prototype.getTimezoneOffset = function () {
  return $timeOf(this) * 0 + 0;
};
$Date.prototype.toISOString = function () {
  var t = $timeOf(this);
  if (t !== t) $throw($RangeError, "Invalid time value");
  var f = $fields(t);
  var y =
    f[0] < 0 || f[0] > 9999
      ? (f[0] < 0 ? "-" : "+") + ("" + (1000000 + Math.abs(f[0]))).substr(1)
      : ("" + (10000 + f[0])).substr(1);
  return (
    y +
    "-" +
    $two(f[1] + 1) +
    "-" +
    $two(f[2]) +
    "T" +
    $two(f[3]) +
    ":" +
    $two(f[4]) +
    ":" +
    $two(f[5]) +
    "." +
    ("" + (1000 + f[6])).substr(1) +
    "Z"
  );
};
$Date.prototype.toJSON = function () {
  var t = $primitive(this, "number");
  return typeof t == "number" && t - t !== 0 ? null : $call(this, "toISOString", []);
};
$Date.prototype.toDateString = function () {
  var t = $timeOf(this);
  if (t !== t) return "Invalid Date";
  var f = $fields(t);
  return $weekdayName(f) + " " + $monthName(f) + " " + $two(f[2]) + " " + $yearText(f[0]);
};
function $weekdayName(f) {
  return "SunMonTueWedThuFriSat".substr(f[7] * 3, 3);
}
function $monthName(f) {
  return $months.substr(f[1] * 3, 3);
}
var $months = "JanFebMarAprMayJunJulAugSepOctNovDec";
function $yearText(y) {
  var d = "" + Math.abs(y);
  return (y < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - d.length)) + d;
}
function $clockText(f) {
  return $two(f[3]) + ":" + $two(f[4]) + ":" + $two(f[5]) + " GMT";
}
$Date.prototype.toTimeString = function () {
  var t = $timeOf(this);
  if (t !== t) return "Invalid Date";
  return $clockText($fields(t)) + "+0000 (Coordinated Universal Time)";
};
$Date.prototype.toString = function () {
  var t = $timeOf(this);
  if (t !== t) return "Invalid Date";
  return $Date.prototype.toDateString.call(this) + " " + $Date.prototype.toTimeString.call(this);
};
$Date.prototype.toUTCString = function () {
  var t = $timeOf(this);
  if (t !== t) return "Invalid Date";
  var f = $fields(t);
  return $weekdayName(f) + ", " + $two(f[2]) + " " + $monthName(f) + " " + $yearText(f[0]) + " " + $clockText(f);
};
$Date.prototype["\xff@@toPrimitive"] = function (h) {
  if (h !== "string" && h !== "number" && h !== "default") $throw($TypeError, "Invalid hint: " + $text(h));
  if (!$isObject(this)) $throw($TypeError, "Date.prototype[Symbol.toPrimitive] called on " + $String(this));
  var n = h == "number";
  for (var i = 0; i < 2; i++) {
    var k = (i === 0) === n ? "valueOf" : "toString";
    var v = typeof this[k] == "function" ? this[k]() : this;
    if (!$isObject(v)) return v;
  }
  $throw($TypeError, "Cannot convert object to primitive value");
};
$Date.prototype.toGMTString = function () {
  return this.toUTCString();
};
$Date.prototype.getYear = function () {
  return this.getFullYear() - 1900;
};
/** The getters and setters, local ones and those of UTC alike. */
function $dateMembers() {
  ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"].forEach(function (n, i) {
    var get = function () {
      var t = $timeOf(this);
      return t === t ? $fields(t)[i] : NaN;
    };
    var set = function () {
      var t = $timeOf(this);
      var isBad = t !== t && i > 0;
      var a = [].slice.call(arguments, 0, isBad ? 1 : [3, 2, 1, 4, 3, 2, 1][i]).map($number);
      if (isBad) return NaN;
      var f = $fields(t === t ? t : 0);
      if (!a.length) return (this["\xff.date"] = NaN);
      a.forEach(function (x, k) {
        f[i + k] = x;
      });
      return (this["\xff.date"] = $utc(f[0], f[1], f[2], f[3], f[4], f[5], f[6]));
    };
    $Date.prototype["get" + n] = get;
    $Date.prototype["getUTC" + n] = get;
    $Date.prototype["set" + n] = set;
    $Date.prototype["setUTC" + n] = set;
  });
}
$Date["\xff.members"] = $dateMembers();
