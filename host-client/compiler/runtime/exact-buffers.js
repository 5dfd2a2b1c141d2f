/** Typed arrays and views of buffers: where they end, and what they are made of. */

/** `new Uint8Array(a, b, c)`; n is the bytes of an element, 0 for a DataView. */
function $newTyped(C, n, name, a, b, c) {
  if (a instanceof ArrayBuffer) return $newView(C, n, name, a, b, c);
  if (!n) $throw($TypeError, "First argument to DataView constructor must be an ArrayBuffer");
  if (Array.isArray(a) || $isTyped(a)) return new C(a);
  if ($isObject(a)) return new C($iterFunction(a) ? $array(a) : $list(a));
  if (a !== undefined) a = $int(a);
  if (a < 0 || a > 4294967295) $throw($RangeError, "Invalid typed array length: " + a);
  return new C(a || 0);
}
function $newView(C, n, name, a, b, c) {
  var all = a.byteLength;
  var at = $int(b);
  if (n && at % n) $throw($RangeError, "start offset of " + name + " should be a multiple of " + n);
  if (c === undefined && n && all % n) $throw($RangeError, "byte length of " + name + " should be a multiple of " + n);
  if (at < 0 || at > all) $throw($RangeError, "Start offset " + at + " is outside the bounds of the buffer");
  c = c === undefined ? (all - at) / (n || 1) : $int(c);
  if (c < 0 || at + c * (n || 1) > all)
    $throw($RangeError, "Invalid " + (n ? "typed array length: " : "DataView length ") + c);
  // Without a length, or with 0, Espruino tells that of the whole buffer.
  if (n) return c ? new C(a, at, c) : new C(0);
  var v = new C(a, at, c);
  v.byteLength = c;
  return v;
}

/** `slice` or `filter` of what may be a typed array, which stays one. */
function $typedPart(o, k, a) {
  if (o instanceof ArrayBuffer) return o.slice(a[0], a[1]);
  if (!$isTyped(o)) return $call(o, k, a);
  if (k == "set") return $typedSet(o, a[0], $int(a[1]));
  if (k == "subarray") return $subarray(o, $int(a[0]), a[1] === undefined ? o.length : $int(a[1]));
  var r = (k == "slice" || k == "filter" ? o : Array.prototype)[k].apply(o, a);
  return Array.isArray(r) ? new o.constructor(r) : r;
}

/** `o.subarray(from, to)` of what may be a typed array: within its own ends. */
function $subarray(o, from, to) {
  if (!$isTyped(o)) return o.subarray(from, to);
  var n = o.length;
  from = $bound(from, n, 0);
  to = $bound(to, n, n);
  return from < to ? o.subarray(from, to) : new o.constructor(0);
}

/** Espruino leaves out what does not fit. */
function $typedSet(o, x, at) {
  var list = $isTyped(x) ? x : $argumentList(x);
  if (at < 0 || at + list.length > o.length) $throw($RangeError, "offset is out of bounds");
  o.set(list, at);
}

/** A method of a DataView, which ends where it ends. */
function $viewed(o, k, a) {
  if (!(o instanceof DataView)) return $call(o, k, a);
  var n = k.substr(k.length - 1);
  var i = $index(a[0]);
  var v = k[0] == "s" ? $number(a[1]) : !!a[1];
  if (i + (n == "8" ? 1 : n == "6" ? 2 : n == "2" ? 4 : 8) > o.byteLength)
    $throw($RangeError, "Offset is outside the bounds of the DataView");
  return $call(o, k, k[0] == "s" ? [i, v, !!a[2]] : [i, v]);
}
/** ToIndex. */
function $index(x) {
  x = $int(x);
  if (x < 0 || x > 9007199254740991) $throw($RangeError, "Offset is outside the bounds of the DataView");
  return x;
}
/** `new ArrayBuffer(n)` */
function $newBuffer(n) {
  n = $int(n);
  if (n < 0 || n > 9007199254740991) $throw($RangeError, "Invalid array buffer length");
  if (n > 4294967295) $throw($RangeError, "Array buffer allocation failed");
  return new ArrayBuffer(n);
}

/** The bytes that an element of a typed array takes. */
function $elementBytes(x) {
  return $isTyped(x) ? new x.constructor(1).byteLength : x.BYTES_PER_ELEMENT;
}
