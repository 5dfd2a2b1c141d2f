/** Array methods of Espruino that differ where holes, conversions, order or unusual arguments come in. */

Array.prototype.sort = function (f) {
  return $sort(this, f);
};
function $join(a, s) {
  if ($joining.indexOf(a) >= 0) return "";
  $joining.push(a);
  var r = "";
  for (var i = 0; i < a.length; i++) {
    if (i) r += s;
    if (!$isNothing(a[i])) r += $text(a[i]);
  }
  $joining.pop();
  return r;
}
var $joining = [];
Array.prototype.join = function (s) {
  return $join(this, s === undefined ? "," : $text(s));
};
Array.prototype.toString = function () {
  return $join(this, ",");
};
Array.prototype.indexOf = function (x, from) {
  var isObject = $isObject(x);
  if (!this.length) return -1;
  for (var i = $bound(from, this.length, 0); i < this.length; i++)
    if (isObject ? $identical(this[i], x) : typeof this[i] == typeof x && this[i] === x && i in this) return i;
  return -1;
};
Array.prototype.includes = function (x, from) {
  if (!this.length) return false;
  for (var i = $bound(from, this.length, 0); i < this.length; i++) if ($same(this[i], x)) return true;
  return false;
};
function $needFunction(f) {
  if (typeof f != "function") $throw($TypeError, ($isObject(f) ? "#<Object>" : $text(f)) + " is not a function");
}
Array.prototype.forEach = function (f, t) {
  $needFunction(f);
  for (var i = 0, n = this.length; i < n; i++) if (i in this) f.call(t, this[i], i, this);
};
Array.prototype.map = function (f, t) {
  $needFunction(f);
  var r = [];
  var n = this.length;
  for (var i = 0; i < n; i++) if (i in this) r[i] = f.call(t, this[i], i, this);
  if (r.length < n) $setLength(r, n);
  return r;
};
Array.prototype.filter = function (f, t) {
  $needFunction(f);
  var r = [];
  for (var i = 0, n = this.length; i < n; i++) {
    if (!(i in this)) continue;
    var x = this[i];
    if (f.call(t, x, i, this)) r.push(x);
  }
  return r;
};
Array.prototype.some = function (f, t) {
  $needFunction(f);
  for (var i = 0, n = this.length; i < n; i++) if (i in this && f.call(t, this[i], i, this)) return true;
  return false;
};
Array.prototype.every = function (f, t) {
  $needFunction(f);
  for (var i = 0, n = this.length; i < n; i++) if (i in this && !f.call(t, this[i], i, this)) return false;
  return true;
};
Array.prototype.find = function (f, t) {
  $needFunction(f);
  for (var i = 0, n = this.length; i < n; i++) {
    var x = this[i];
    if (f.call(t, x, i, this)) return x;
  }
};
Array.prototype.findIndex = function (f, t) {
  $needFunction(f);
  for (var i = 0, n = this.length; i < n; i++) if (f.call(t, this[i], i, this)) return i;
  return -1;
};
Array.prototype.reduce = function () {
  var f = arguments[0];
  var v = arguments[1];
  $needFunction(f);
  var i = 0;
  var n = this.length;
  if (arguments.length < 2) {
    while (i < n && !(i in this)) i++;
    if (i >= n) $throw($TypeError, "Reduce of empty array with no initial value");
    v = this[i++];
  }
  for (; i < n; i++) if (i in this) v = f(v, this[i], i, this);
  return v;
};
Array.prototype.slice = function (a, b) {
  var n = this.length;
  var r = [];
  var from = $bound(a, n, 0);
  var to = $bound(b, n, n);
  for (var i = from; i < to; i++) if (i in this) r[i - from] = this[i];
  if (r.length < to - from) $setLength(r, to - from);
  return r;
};
Array.prototype.concat = function () {
  var r = [];
  var put = function (x) {
    if (!Array.isArray(x)) return r.push(x);
    var n = r.length;
    for (var i = 0; i < x.length; i++) if (i in x) r[n + i] = x[i];
    if (r.length < n + x.length) $setLength(r, n + x.length);
  };
  put(this);
  for (var i = 0; i < arguments.length; i++) put(arguments[i]);
  return r;
};
Array.prototype.fill = function (v, a, b) {
  var n = this.length;
  var to = $bound(b, n, n);
  for (var i = $bound(a, n, 0); i < to; i++) this[i] = v;
  return this;
};
Array.prototype.splice = function () {
  var a = arguments[0];
  var count = arguments[1];
  var n = this.length;
  var from = $bound(a, n, 0);
  if (!arguments.length) return [];
  var k = arguments.length < 2 ? n - from : Math.max(0, Math.min($int(count), n - from));
  var gone = this.slice(from, from + k);
  var tail = this.slice(from + k);
  for (var i = n; i > from; i--) this.pop();
  for (i = 2; i < arguments.length; i++) this.push(arguments[i]);
  $overwrite(this, tail, this.length, this.length + tail.length);
  return gone;
};
Array.prototype.reverse = function () {
  var n = this.length;
  var r = [];
  for (var i = 0; i < n; i++) if (i in this) r[n - 1 - i] = this[i];
  if (r.length < n) $setLength(r, n);
  $overwrite(this, r, 0, n);
  return this;
};
function $Array() {
  var n = arguments[0];
  if (arguments.length !== 1) return [].slice.call(arguments, 0);
  if (typeof n != "number") return [n];
  if (n < 0 || n !== Math.floor(n) || n > 4294967295) $throw($RangeError, "Invalid array length");
  return $sized(n);
}
