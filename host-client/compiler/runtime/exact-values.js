/** Conversions and operators by JavaScript's rules, where Espruino's own differ. */

/** To compare an object, with null too, Espruino asks its `valueOf`. */
function $isObject(x) {
  return x instanceof Object;
}

/** A symbol is a string that begins with \xFF@: Espruino hides such keys from enumeration and JSON. */
function $isSymbol(x) {
  return typeof x == "string" && x.charCodeAt(0) == 255 && x[1] == "@";
}

function $typeof(x) {
  return $isSymbol(x) ? "symbol" : typeof x;
}

/** The same where Math or JSON may be asked, which are functions on a node. */
function $typeofAny(x) {
  return typeof x == "function" && (x === Math || x === JSON) ? "object" : $typeof(x);
}

/** Objects to primitives. */
function $primitive(x, h) {
  if (!$isObject(x)) return x;
  if ($isTyped(x)) return $plainText(x);
  var f = x["\xff@@toPrimitive"];
  if (typeof f == "function") {
    f = f.call(x, h || "default");
    if ($isObject(f)) $throw($TypeError, "Cannot convert object to primitive value");
    return f;
  }
  if (f !== undefined && f !== null) $throw($TypeError, $kindName(f) + " is not a function");
  if (Array.isArray(x)) return $join(x, ",");
  if (typeof x == "function") return "" + x;
  if (!h && x["\xff.date"] !== undefined) h = "string";
  var k = h == "string" ? "toString" : "valueOf";
  var c = $converter(x, k);
  f = c === 1 ? x[k]() : c || x;
  if ($isObject(f)) {
    k = h == "string" ? "valueOf" : "toString";
    c = $converter(x, k);
    f = c === 1 ? x[k]() : c || x;
  }
  if ($isObject(f)) $throw($TypeError, "Cannot convert object to primitive value");
  return f;
}
/** How a method converts: 1 by being called (where that happens, since what it calls may nest), by this text, or not at all. */
function $converter(x, k) {
  var f = x[k];
  if (typeof f != "function" || ($bare(x) && !$hasOwn(x, k))) return 0;
  return k == "toString" && !$has(x, k) ? $plainText(x) : 1;
}
/** An object whose `toString` says what its text is. */
function $tells(x) {
  return (
    typeof x != "function" &&
    !Array.isArray(x) &&
    !$isTyped(x) &&
    x["\xff@@toPrimitive"] === undefined &&
    $converter(x, "toString") === 1
  );
}
function $plainText(x) {
  if ($isTyped(x)) return $join([].slice.call(x, 0), ",");
  return "[object " + (x["\xff@@toStringTag"] || "Object") + "]";
}
/** `x.toString()` of what may have a tag, which Espruino's own does not know. */
function $toText(x) {
  return $isObject(x) && ($isTyped(x) || (!$has(x, "toString") && !$bare(x)))
    ? $text(x)
    : $some(x, "toString").toString();
}
/** Whether a value is true; in `a ? b : c` Espruino asks the `valueOf` of an object. */
function $truth(x) {
  return !!x;
}
/** Uses a value, so that an error of its getter shows. */
function $use(x) {
  return x;
}
/** An array that may be changed: 1 by new items, 2 by fewer, 3 in its place. */
function $mutable(x, how) {
  if (Array.isArray(x) && (x["\xff.frozen"] >= how || (x["\xff.readonly"] && x["\xff.readonly"].$length)))
    $throw($TypeError, "Cannot add property " + x.length + ", object is not extensible");
  return x;
}
/** True for an object without any prototype. */
function $bare(x) {
  return x["\xff.bare"] === true;
}

/** ToString. */
function $text(x) {
  if (typeof x == "number") return $digits(x);
  if (typeof x == "string") {
    if ($isSymbol(x)) $throw($TypeError, "Cannot convert a Symbol value to a string");
    return x;
  }
  if ($isObject(x)) {
    // Texts of trees nest: the fewer functions there are between an object's method and that of its part, the better.
    if (Array.isArray(x) && x["\xff@@toPrimitive"] === undefined) return $join(x, ",");
    var isTold = $tells(x);
    var t = isTold ? x.toString() : $primitive(x, "string");
    if (isTold && $isObject(t)) t = $primitive(x, "number");
    return $text(t);
  }
  if (typeof x == "boolean") return x ? "true" : "false";
  return x === undefined ? "undefined" : "" + x;
}
function $String() {
  if (!arguments.length) return "";
  var x = arguments[0];
  return $isSymbol(x) ? "Symbol(" + ($description(x) || "") + ")" : $text(x);
}
function $description(x) {
  if (x[2] == "@") return "Symbol." + x.substr(3);
  var i = x.indexOf(":");
  return i < 0 ? undefined : x.substr(i + 1);
}
function $Boolean(x) {
  return !!x;
}

/** ToNumber. */
function $number(x) {
  if (typeof x == "number") return x;
  if (typeof x == "string") {
    if ($isSymbol(x)) $throw($TypeError, "Cannot convert a Symbol value to a number");
    return $parseNumber(x);
  }
  if ($isObject(x)) return $number($primitive(x, "number"));
  if (x === undefined) return NaN;
  return x ? 1 : 0;
}
function $Number() {
  return arguments.length ? $number(arguments[0]) : 0;
}

function $add(a, b) {
  if (typeof a == "number" && typeof b == "number") return a + b;
  if (typeof a == "string" && typeof b == "string" && a[0] != "\xff" && b[0] != "\xff") return a + b;
  a = $primitive(a);
  b = $primitive(b);
  if ((typeof a == "string" && !$isSymbol(a)) || (typeof b == "string" && !$isSymbol(b))) return $text(a) + $text(b);
  return $number(a) + $number(b);
}

/** Negation that knows the negative zero. */
function $negate(x) {
  x = $number(x);
  return x === 0 ? (1 / x > 0 ? -1 / Infinity : 0) : -x;
}

/** (a + b) * (c + d) as high and low part. */
function $product(a, b, c, d) {
  var p = a * c;
  if (p - p !== 0 || Math.abs(a) > 1e150 || Math.abs(c) > 1e150) return [p, 0];
  var s = 134217729;
  var t = s * a;
  var ah = t - (t - a);
  var al = a - ah;
  t = s * c;
  var ch = t - (t - c);
  var cl = c - ch;
  var e = ah * ch - p + ah * cl + al * ch + al * cl + (a * d + b * c);
  t = p + e;
  return [t, e - (t - p)];
}
/** Products and remainders that keep the sign of zero. */
function $times(a, b) {
  var r = a * b;
  return r === 0 && a - a === 0 && b - b === 0 && $sign(a) !== $sign(b) ? -1 / Infinity : r;
}
function $modulo(a, b) {
  var r = a % b;
  return r === 0 && $sign(a) < 0 ? -1 / Infinity : r;
}
function $sign(x) {
  return x < 0 || (x === 0 && 1 / x < 0) ? -1 : 1;
}
/** Hands a function the list of its arguments. */
function $variadic(f) {
  return function () {
    return f.call(this, [].slice.call(arguments));
  };
}

/** `<`, `<=`, `>`, `>=` of anything. */
function $compare(o, a, b) {
  a = $primitive(a, "number");
  b = $primitive(b, "number");
  if (typeof a != "string" || typeof b != "string") {
    a = $number(a);
    b = $number(b);
  }
  if (o == "<") return a < b;
  if (o == ">") return a > b;
  return o == "<=" ? a <= b : a >= b;
}

/** `==` of anything. */
function $equal(a, b) {
  var x = $isObject(a);
  var y = $isObject(b);
  if (x && y) return $identical(a, b);
  if (!x && (a === undefined || a === null)) return !y && (b === undefined || b === null);
  if (!y && (b === undefined || b === null)) return false;
  if (x) a = $primitive(a);
  if (y) b = $primitive(b);
  if (typeof a == typeof b) return a === b;
  return $number(a) === $number(b);
}

/** `===` where an object may have a `valueOf`, which Espruino would ask. */
function $identical(a, b) {
  var x = $isObject(a);
  if (x !== $isObject(b)) return false;
  return x ? $nIndexOf.call([a], b) === 0 : a === b;
}
var $nIndexOf = [].indexOf;
/** `this` of a plain function, where to compare an object would ask its `valueOf`. */
function $plainThis(t) {
  return $identical(t, globalThis) ? undefined : t;
}
/** `x == null` without asking its `valueOf`. */
function $isNothing(x) {
  return !$isObject(x) && !x && (x === null || x === undefined);
}

/** SameValueZero, as `includes`, Map and Set compare. */
function $same(a, b) {
  if (typeof a != typeof b) return false;
  return typeof a == "object" ? $identical(a, b) : a === b || (a !== a && b !== b);
}

/** The square root, rounded right: Espruino's own is off in the last digit. */
function $root(x) {
  var r = $nRoot(x);
  if (!(x > 0) || x === Infinity || x > 1e290 || x < 1e-290) return x === 0 ? x : r;
  var p = $product(r, 0, r, 0);
  return r + (x - p[0] - p[1]) / (2 * r);
}
var $nRoot = Math.sqrt;
