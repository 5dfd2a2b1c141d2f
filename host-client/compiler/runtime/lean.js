/** Small helpers of lean modules. */

/** `object[key]` without the names that only Espruino answers for on any object: on, emit, clone, addListener ... */
function $read(o, k) {
  return $extra(o, k) ? undefined : o[k];
}
/** `key in object` without them. */
function $inside(k, o) {
  return k in o && !$extra(o, k);
}
function $extra(o, k) {
  return k in {} && (k == "on" || /em|ne|L/.test(k)) && !o.hasOwnProperty(k);
}
/** Text of a value: numbers with all their digits. */
function $str(x) {
  return typeof x == "number" ? $digits(x) : "" + x;
}
/** The number that a text, a boolean or nothing stands for. */
function $toNumber(x) {
  return typeof x == "string" ? $parseNumber(x) : x === undefined ? NaN : +x;
}
/** `x instanceof Error`: Espruino's kinds of errors do not derive from it. */
function $isAnyError(x) {
  return x instanceof Error || x instanceof TypeError || x instanceof SyntaxError || x instanceof ReferenceError;
}
/** `x.name` of what may be an error: Espruino's own errors have a `type`, and no name. */
function $errorName(x) {
  var n = x.name;
  return n === undefined && $isAnyError(x) ? x.type : n;
}
function $isTrue(x) {
  return !!x;
}
function $sum(a, b) {
  return typeof a == "string" || typeof b == "string" ? $str(a) + $str(b) : a + b;
}
/** `join`: Espruino's `map` leaves out what has never been set at the end (`new Array(4).join("ab")`). */
function $joined(a, s) {
  var r = a.map(function (x) {
    return x === undefined || x === null ? "" : $str(x);
  });
  while (r.length < a.length) r.push("");
  return r.join(s);
}
/** `indexOf` of text: Espruino also finds what the text ends within. */
function $indexOf(s, x, f) {
  if (s === "" && x === "") return 0;
  var i = s.indexOf(x, f);
  return typeof s == "string" && i + x.length > s.length ? -1 : i;
}
/** `s[i]`: Espruino throws at a place before the first, or between two. */
function $char(s, i) {
  return i >= 0 && i < s.length && i % 1 === 0 ? s[i] : undefined;
}
/** `s.split(x)` of more than one character: Espruino makes nothing of an empty text. */
function $split(s, x) {
  return s ? s.split(x) : [s];
}
/** `x.toString(base)`: Espruino does not tell all digits of a fraction. */
function $toBase(x, b) {
  return x === Math.floor(x) && Math.abs(x) < 9007199254740992 ? x.toString(b) : $inBase(x, b);
}
/** `replace` of text by text or by what a function answers: Espruino calls none, and also replaces a beginning at the end. */
function $replaced(s, x, y) {
  var i = $indexOf(s, x);
  return i < 0 ? s : s.substr(0, i) + (typeof y == "function" ? y(x, i, s) : y) + s.substr(i + x.length);
}
/** Keys with the integers among them first, in their order. */
function $keysOf(o) {
  var k = Object.keys(o);
  var n = k.filter((x) => x.length < 11 && "" + (x >>> 0) === x);
  return n.sort((a, b) => a - b).concat(k.filter((x) => n.indexOf(x) < 0));
}
function $valuesOf(o) {
  return $keysOf(o).map((k) => o[k]);
}
function $entriesOf(o) {
  return $keysOf(o).map((k) => [k, o[k]]);
}
function $recordOf(l) {
  var r = {};
  l.forEach((p) => (r[p[0]] = p[1]));
  return r;
}
function $assignEach(t) {
  for (var i = 1; i < arguments.length; i++) $assign(t, arguments[i]);
  return t;
}
/** `Array.from` of what has a length and places. */
function $listOf(x, f) {
  var r = [];
  for (var i = 0; i < x.length; i++) r.push(f ? f(x[i], i) : x[i]);
  return r;
}
function $textOrder(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
/** A stable sort in place, by Espruino's own, which is not: equal items keep the order of their places. */
function $sorted(a, f) {
  a.map((x, i) => [x, i])
    .sort((p, q) => f(p[0], q[0]) || p[1] - q[1])
    .forEach((p, i) => (a[i] = p[0]));
  return a;
}
/** Items of an array or of text, as a new array. */
function $items(x) {
  return typeof x == "string" ? x.split("") : x.slice(0);
}
/** Clears a timer that may not have been set: Espruino would throw, or clear them all. */
function $clear(f, t) {
  if (t !== undefined) f(t);
}
