/** What kind a value is, and what is like an array. */

function $Object(x) {
  return $isObject(x) ? x : {};
}

function $typedName(x) {
  var n = ["Uint8", "Int8", "Uint16", "Int16", "Uint32", "Int32", "Float32"];
  for (var i = 0; i < n.length; i++) if (x instanceof globalThis[n[i] + "Array"]) return n[i] + "Array";
  return "Float64Array";
}

/** `x.constructor.name` of what may be a typed array. */
function $makerName(x) {
  return $isTyped(x) ? $typedName(x) : $nameOf($constructorOf(x));
}

/** What `Object.prototype.toString` says of a value. */
function $tag(x) {
  if (x === undefined) return "[object Undefined]";
  if (!x && x === null) return "[object Null]";
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

/** `x[Symbol.toStringTag]` */
function $tagName(x) {
  var t = $get(x, "\xff@@toStringTag");
  if (t !== undefined) return t;
  t = $tag(x);
  t = t.substring(8, t.length - 1);
  var isOwn = !$isObject(x) || Array.isArray(x) || $tagless.indexOf(" " + t + " ") >= 0;
  return isOwn && t != "Symbol" ? undefined : t;
}
/** Whose tag is no property. */
var $tagless = " Object Function Error Date RegExp Array global ;";

/** What an array method is lent to, as an array. */
function $list(x) {
  if (Array.isArray(x)) return x;
  if (!$isObject(x) || $isTyped(x)) return Array.from(x);
  var n = $int(x.length);
  var r = $Array(n > 0 ? n : 0);
  for (var i = 0; i < n; i++) if ($has(x, i)) r[i] = x[i];
  return r;
}
