/** Array methods that Espruino lacks. */

Array.prototype.at = function (i) {
  i = $int(i);
  return this[i < 0 ? i + this.length : i];
};
/** ToIntegerOrInfinity. */
function $int(x) {
  x = $number(x);
  if (x !== x) return 0;
  return x < 0 ? -Math.floor(-x) : Math.floor(x);
}
/** A start or end of a range as an index from 0 to n. */
function $bound(i, n, otherwise) {
  if (i === undefined) return otherwise;
  i = $int(i);
  return i < 0 ? Math.max(0, i + n) : Math.min(i, n);
}
Array.prototype.flat = function (depth) {
  return $flat(this, depth === undefined ? 1 : $int(depth), []);
};
function $flat(a, depth, r) {
  a.forEach(function (x) {
    if (depth > 0 && Array.isArray(x)) $flat(x, depth - 1, r);
    else r.push(x);
  });
  return r;
}
Array.prototype.flatMap = function (f, t) {
  return $flat(this.map(f, t), 1, []);
};
Array.prototype.lastIndexOf = function (x, from) {
  var i = from === undefined ? this.length - 1 : $int(from);
  if (i < 0) i += this.length;
  for (i = Math.min(i, this.length - 1); i >= 0; i--) if (i in this && this[i] === x) return i;
  return -1;
};
Array.prototype.findLast = function (f, t) {
  for (var i = this.length - 1; i >= 0; i--) if (f.call(t, this[i], i, this)) return this[i];
};
Array.prototype.findLastIndex = function (f, t) {
  for (var i = this.length - 1; i >= 0; i--) if (f.call(t, this[i], i, this)) return i;
  return -1;
};
Array.prototype.reduceRight = function () {
  var f = arguments[0];
  var v = arguments[1];
  var i = this.length - 1;
  if (arguments.length < 2) {
    if (i < 0) $throw($TypeError, "Reduce of empty array with no initial value");
    v = this[i--];
  }
  for (; i >= 0; i--) if (i in this) v = f(v, this[i], i, this);
  return v;
};
Array.prototype.copyWithin = function (to, from, end) {
  var n = this.length;
  var part = this.slice($bound(from, n, 0), $bound(end, n, n));
  to = $bound(to, n, 0);
  for (var i = 0; i < part.length && to + i < n; i++) this[to + i] = part[i];
  return this;
};
Array.prototype.keys = function () {
  var i = 0;
  var a = this;
  return $iterable(function () {
    return i < a.length ? { value: i++, done: false } : { value: undefined, done: true };
  });
};
Array.prototype.values = function () {
  return $listIterator(this, 0);
};
Array.prototype.entries = function () {
  var i = 0;
  var a = this;
  return $iterable(function () {
    return i < a.length ? { value: [i, a[i++]], done: false } : { value: undefined, done: true };
  });
};
Array.prototype.toReversed = function () {
  return this.slice(0).reverse();
};
Array.prototype.toSorted = function (f) {
  return $sort(this.slice(0), f);
};
Array.prototype.toSpliced = function () {
  var r = this.slice(0);
  if (arguments.length) r.splice.apply(r, arguments);
  return r;
};
Array.prototype.with = function (i, v) {
  var r = this.slice(0);
  i = $int(i);
  if (i < 0) i += r.length;
  if (i < 0 || i >= r.length) $throw($RangeError, "Invalid index : " + i);
  r[i] = v;
  return r;
};
Array.from = function (x, f, t) {
  if (x === null || x === undefined) $throw($TypeError, x + " is not iterable");
  if (f !== undefined && typeof f != "function") $throw($TypeError, $kindName(f) + " is not a function");
  var r = [];
  if (typeof x == "string" || Array.isArray(x) || $iterFunction(x) || $isTyped(x)) r = $array(x);
  else if ($isObject(x)) for (var i = 0; i < $number(x.length === undefined ? 0 : x.length); i++) r.push(x[i]);
  if (f) for (i = 0; i < r.length; i++) r[i] = f.call(t, r[i], i);
  return r;
};
Array.of = function () {
  return [].slice.call(arguments, 0);
};

/** A stable sort (merge sort by insertion of runs), undefined last. */
function $sort(a, f) {
  if (f !== undefined && typeof f != "function")
    $throw($TypeError, "The comparison function must be either a function or undefined");
  var list = [];
  var missing = 0;
  for (var i = 0; i < a.length; i++) {
    if (a[i] === undefined) missing++;
    else list.push(a[i]);
  }
  var holes = a.length;
  a.forEach(function () {
    holes--;
  });
  list = $merge(list, f || $byText);
  for (i = 0; i < list.length; i++) a[i] = list[i];
  for (; i < a.length; i++) a[i] = undefined;
  return a;
}
function $byText(a, b) {
  a = $text(a);
  b = $text(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
function $merge(a, f) {
  for (var w = 1; w < a.length; w *= 2) {
    var r = [];
    for (var i = 0; i < a.length; i += 2 * w) $mergeTwo(r, a.slice(i, i + w), a.slice(i + w, i + 2 * w), f);
    a = r;
  }
  return a;
}
function $mergeTwo(r, a, b, f) {
  while (a.length && b.length) r.push($number(f(b[0], a[0])) < 0 ? b.shift() : a.shift());
  a.forEach(function (x) {
    r.push(x);
  });
  b.forEach(function (x) {
    r.push(x);
  });
}

/** `Uint8Array.from` and its kin. */
function $typedFrom(C, x, f) {
  return new C(f ? Array.from(x, f) : Array.from(x));
}

ArrayBuffer.isView = function (x) {
  return $isTyped(x) || ($isObject(x) && typeof x.getInt8 == "function");
};
ArrayBuffer.prototype.slice = function (from, to) {
  return new Uint8Array([].slice.call(new Uint8Array(this), from || 0, to === undefined ? this.byteLength : to)).buffer;
};
