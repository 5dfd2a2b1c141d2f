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
  $needFunction(f);
  var r = [];
  for (var i = 0, n = this.length; i < n; i++) if (i in this) $flat([f.call(t, this[i], i, this)], 1, r);
  return r;
};
Array.prototype.lastIndexOf = function () {
  var x = arguments[0];
  if (!this.length) return -1;
  var i = arguments.length < 2 ? this.length - 1 : $int(arguments[1]);
  if (i < 0) i += this.length;
  for (i = Math.min(i, this.length - 1); i >= 0; i--)
    if (i in this && typeof this[i] == typeof x && $identical(this[i], x)) return i;
  return -1;
};
Array.prototype.findLast = function (f, t) {
  $needFunction(f);
  for (var i = this.length - 1; i >= 0; i--) {
    var x = this[i];
    if (f.call(t, x, i, this)) return x;
  }
};
Array.prototype.findLastIndex = function (f, t) {
  $needFunction(f);
  for (var i = this.length - 1; i >= 0; i--) if (f.call(t, this[i], i, this)) return i;
  return -1;
};
Array.prototype.reduceRight = function () {
  var f = arguments[0];
  var v = arguments[1];
  $needFunction(f);
  var i = this.length - 1;
  if (arguments.length < 2) {
    while (i >= 0 && !(i in this)) i--;
    if (i < 0) $throw($TypeError, "Reduce of empty array with no initial value");
    v = this[i--];
  }
  for (; i >= 0; i--) if (i in this) v = f(v, this[i], i, this);
  return v;
};
Array.prototype.copyWithin = function (to, from, end) {
  var n = this.length;
  to = $bound(to, n, 0);
  from = $bound(from, n, 0);
  var count = Math.min($bound(end, n, n) - from, n - to);
  var isBack = from < to;
  for (var k = 0; k < count; k++) {
    var i = isBack ? count - 1 - k : k;
    if (from + i in this) this[to + i] = this[from + i];
    else delete this[to + i];
  }
  if (this.length < n) $setLength(this, n);
  return this;
};
/** Writes a list with its holes into an array, up to a length that the array keeps. */
function $overwrite(a, part, at, n) {
  for (var i = 0; i < part.length && at + i < n; i++) {
    if (i in part) a[at + i] = part[i];
    else delete a[at + i];
  }
  if (a.length < n) $setLength(a, n);
}
Array.prototype.keys = function () {
  return $walkList(this, function (i) {
    return i;
  });
};
/** An iterator over a list as long as it is by then; once at the end, it stays there. */
function $walkList(a, pick) {
  var i = 0;
  return $iterable(function () {
    if (i < 0 || i >= a.length) {
      i = -1;
      return { value: undefined, done: true };
    }
    return { value: pick(i++), done: false };
  }, "Array Iterator");
}
Array.prototype.values = function () {
  return $listIterator(this, 0);
};
Array.prototype.entries = function () {
  var a = this;
  return $walkList(a, function (i) {
    return [i, a[i]];
  });
};
Array.prototype.toReversed = function () {
  return $spread(this).reverse();
};
Array.prototype.toSorted = function (f) {
  return $sort($spread(this), f);
};
Array.prototype.toSpliced = function () {
  var r = $spread(this);
  if (arguments.length) r.splice.apply(r, arguments);
  return r;
};
Array.prototype.with = function (i, v) {
  var r = $spread(this);
  i = $int(i);
  var at = i < 0 ? i + r.length : i;
  if (at < 0 || at >= r.length) $throw($RangeError, "Invalid index : " + i);
  r[at] = v;
  return r;
};
Array.from = function (x, f, t) {
  if (f !== undefined) $needFunction(f);
  if (typeof x != "string" && !Array.isArray(x) && !$isTyped(x) && $iterFunction(x)) return $mapped(x, f, t);
  if (!f && (typeof x == "string" || Array.isArray(x) || $isTyped(x))) return $spread(x);
  var r = [];
  var i = 0;
  if (Array.isArray(x)) for (; i < x.length; i++) r.push(f.call(t, x[i], i));
  else if ($isObject(x)) for (var n = $int(x.length); i < n; i++) r.push(f ? f.call(t, x[i], i) : x[i]);
  else if (typeof x == "string") for (; i < x.length; i++) r.push(f.call(t, x[i], i));
  else if (!x && (x === null || x === undefined)) $notIterable(x);
  return r;
};
/** Items of an iterator, each mapped before the next one is asked for. */
function $mapped(x, f, t) {
  var it = $iterator(x);
  var next = it.next;
  var r = [];
  for (var s; !(s = $step(it, next)).done;) {
    try {
      r.push(f ? f.call(t, s.value, r.length) : s.value);
    } catch (e) {
      $closeQuietly(it);
      throw e;
    }
  }
  return r;
}
Array.of = function () {
  return [].slice.call(arguments, 0);
};

/** A stable sort, undefined last. Up to 63 items it asks the function in the order in which V8 does. */
function $sort(a, f) {
  if (f !== undefined && typeof f != "function")
    $throw($TypeError, "The comparison function must be either a function or undefined");
  var list = [];
  var missing = 0;
  for (var i = 0; i < a.length; i++) {
    var x = a[i];
    if (typeof x != "undefined") list.push(x);
    else if (i in a) missing++;
  }
  list = $merge(list, f || $byText);
  while (missing-- > 0) list.push(undefined);
  if (list.length < a.length) $setLength(list, a.length);
  $overwrite(a, list, 0, a.length);
  return a;
}
function $byText(a, b) {
  a = $text(a);
  b = $text(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
function $merge(a, f) {
  if (a.length < 64) return $insertAll(a, f);
  for (var w = 1; w < a.length; w *= 2) {
    var r = [];
    for (var i = 0; i < a.length; i += 2 * w) $mergeTwo(r, a.slice(i, i + w), a.slice(i + w, i + 2 * w), f);
    a = r;
  }
  return a;
}
/** Insertion by halves behind the run that the list begins with, which is reversed where it descends. */
function $insertAll(a, f) {
  var n = a.length;
  var i = 1;
  var isDown = false;
  if (n > 1) {
    isDown = $number(f(a[1], a[0])) < 0;
    for (i = 2; i < n && $number(f(a[i], a[i - 1])) < 0 === isDown; i++);
  }
  var r = a.slice(0, i);
  if (isDown) r.reverse();
  for (; i < n; i++) {
    var x = a[i];
    var from = 0;
    var to = i;
    while (from < to) {
      var mid = (from + to) >> 1;
      if ($number(f(x, r[mid])) < 0) to = mid;
      else from = mid + 1;
    }
    $nSplice.call(r, from, 0, x);
  }
  return r;
}
var $nSplice = [].splice;
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
  return new C((f ? Array.from(x, f) : Array.from(x)).map($number));
}

ArrayBuffer.isView = function (x) {
  return $isTyped(x) || ($isObject(x) && typeof x.getInt8 == "function");
};
ArrayBuffer.prototype.slice = function (from, to) {
  return new Uint8Array([].slice.call(new Uint8Array(this), from || 0, to === undefined ? this.byteLength : to)).buffer;
};
