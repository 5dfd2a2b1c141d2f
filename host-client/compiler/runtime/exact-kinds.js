/** What kind a value is, and what is like an array. */

function $Object(x) {
  return $isObject(x) ? x : {};
}

function $typedName(x) {
  var n = ["Uint8", "Int8", "Uint16", "Int16", "Uint32", "Int32", "Float32"];
  for (var i = 0; i < n.length; i++) if (x instanceof globalThis[n[i] + "Array"]) return n[i] + "Array";
  return "Float64Array";
}

/** What `Object.prototype.toString` says of a value. */
function $tag(x) {
  if (x === undefined) return "[object Undefined]";
  if (x === null) return "[object Null]";
  if (!$isObject(x))
    return (
      "[object " +
      ($isSymbol(x) ? "Symbol" : { string: "String", number: "Number", boolean: "Boolean" }[typeof x]) +
      "]"
    );
  if (x === Math) return "[object Math]";
  if (x === JSON) return "[object JSON]";
  if (x === globalThis) return "[object global]";
  if ($isTyped(x)) return "[object " + $typedName(x) + "]";
  if (x instanceof DataView) return "[object DataView]";
  if (x instanceof ArrayBuffer) return "[object ArrayBuffer]";
  var t = x["\xff@@toStringTag"];
  if (typeof t == "string") return "[object " + t + "]";
  if (Array.isArray(x)) return "[object Array]";
  if (typeof x == "function") return "[object " + (x["\xff.kind"] || "Function") + "]";
  if (x["\xff.date"] !== undefined) return "[object Date]";
  if (x["\xff.re"]) return "[object RegExp]";
  if (x["\xff.s"] !== undefined) return "[object Promise]";
  return x instanceof $Error ? "[object Error]" : "[object Object]";
}

/** What an array method is lent to, as an array. */
function $list(x) {
  if (Array.isArray(x)) return x;
  if (!$isObject(x) || $isTyped(x)) return Array.from(x);
  var n = $int(x.length);
  var r = $Array(n > 0 ? n : 0);
  for (var i = 0; i < n; i++) if ($has(x, i)) r[i] = x[i];
  return r;
}

/** `slice` or `filter` of what may be a typed array, which stays one. */
function $typedPart(o, k, a) {
  if (o instanceof ArrayBuffer) return o.slice(a[0], a[1]);
  if (!$isTyped(o)) return $call(o, k, a);
  if (k == "set") return $typedSet(o, a[0], $int(a[1]));
  var r = (k == "slice" || k == "filter" ? o : Array.prototype)[k].apply(o, a);
  return Array.isArray(r) ? new o.constructor(r) : r;
}

/** Espruino leaves out what does not fit. */
function $typedSet(o, x, at) {
  var list = $isTyped(x) ? x : $argumentList(x);
  if (at < 0 || at + list.length > o.length) $throw($RangeError, "offset is out of bounds");
  o.set(list, at);
}

/** A method of a DataView, which ends where it ends. */
function $viewed(o, k, a) {
  var n = $isObject(o) && o.buffer && o.byteLength !== undefined ? k.substr(k.length - 1) : "";
  if (n) {
    var i = $int(a[0]);
    if (i < 0 || i + (n == "8" ? 1 : n == "6" ? 2 : n == "2" ? 4 : 8) > o.byteLength)
      $throw($RangeError, "Offset is outside the bounds of the DataView");
  }
  return $call(o, k, a);
}
