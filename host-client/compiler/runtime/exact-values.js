/** Conversions and operators by JavaScript's rules, where Espruino's own differ. */

function $throw(C, m) {
  throw new C(m);
}
function $throwConst() {
  $throw($TypeError, "Assignment to constant variable.");
}
function $throwUndeclared(n) {
  $throw($ReferenceError, n + " is not defined");
}
function $made(o, x) {
  return $isObject(x) ? x : o;
}
function $constructible(f, n) {
  if (typeof f != "function") $throw($TypeError, n + " is not a constructor");
  return f;
}
function $notConstructor(n, more) {
  $throw($TypeError, n + " is not a constructor" + (more || ""));
}
/** A value for a variable, which is read here: it throws where it is not there yet. */
function $checked(v) {
  return v;
}
function $throwTdz(n) {
  $throw($ReferenceError, "Cannot access '" + n + "' before initialization");
}
function $decodeURIComponent(s) {
  s = $text(s);
  for (var i = 0; i < s.length; i++)
    if (s[i] == "%") {
      var n = $escaped(s, i);
      for (i += 2; n > 1; n--, i += 3) $continued(s, i + 1);
    }
  return decodeURIComponent(s);
}
/** How many bytes the character takes whose first one is escaped there. */
function $escaped(s, i) {
  var b = $radix(s.substr(i + 1, 2), 16, true);
  if (i + 2 >= s.length || b !== b || (b > 127 && b < 194) || b > 244) $throw($URIError, "URI malformed");
  return b < 128 ? 1 : b < 224 ? 2 : b < 240 ? 3 : 4;
}
function $continued(s, i) {
  var b = s[i] == "%" ? $radix(s.substr(i + 1, 2), 16, true) : 0;
  if (!(b > 127 && b < 192)) $throw($URIError, "URI malformed");
}
function $throwPattern() {
  $throw($SyntaxError, "Invalid regular expression");
}
function $throwSuper() {
  $throw(
    $ReferenceError,
    "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  );
}
function $throwNew(n) {
  $throw($TypeError, "Class constructor " + n + " cannot be invoked without 'new'");
}

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
  f = $convert(x, h == "string" ? "toString" : "valueOf");
  if ($isObject(f)) f = $convert(x, h == "string" ? "valueOf" : "toString");
  if ($isObject(f)) $throw($TypeError, "Cannot convert object to primitive value");
  return f;
}
function $convert(x, k) {
  var f = x[k];
  if (typeof f != "function" || ($bare(x) && !$hasOwn(x, k))) return x;
  if (k == "toString" && !$has(x, k)) return $plainText(x);
  return x[k]();
}
function $plainText(x) {
  if ($isTyped(x)) return $join([].slice.call(x, 0), ",");
  return "[object " + (x["\xff@@toStringTag"] || "Object") + "]";
}
/** `x.toString()` of what may have a tag, which Espruino's own does not know. */
function $toText(x) {
  return $isObject(x) && !$has(x, "toString") && !$bare(x) ? $text(x) : $some(x, "toString").toString();
}
/** Whether a value is true; in `a ? b : c` Espruino asks the `valueOf` of an object. */
function $truth(x) {
  return !!x;
}
/** Uses a value, so that an error of its getter shows. */
function $use(x) {
  return x;
}
/** An array that may be changed. */
function $mutable(x) {
  if (Array.isArray(x) && x["\xff.frozen"] > 0)
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
  if ($isObject(x)) return $text($primitive(x, "string"));
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

/** ToPropertyKey. */
function $key(k) {
  if (typeof k == "string" || (typeof k == "number" && k === (k | 0))) return k;
  k = $primitive(k, "string");
  return $isSymbol(k) ? k : $text(k);
}

/** What a destructured value must be. */
function $object(x, n) {
  if (!x && (x === null || x === undefined))
    $throw($TypeError, "Cannot destructure '" + (n || $siteOf(x)) + "' as it is " + x + ".");
  return x;
}
/** A value without a name in messages. */
function $siteOf(x) {
  return $isObject(x) || x === undefined ? typeof x : typeof x + " " + $String(x);
}

/** The first property that a pattern takes, in the words of JavaScript where there is nothing. */
function $part(o, k, n) {
  if (!o && (o === null || o === undefined))
    $throw($TypeError, "Cannot destructure property '" + k + "' of '" + (n || $siteOf(o)) + "' as it is " + o + ".");
  return k === "name" ? $nameOf(o) : k === "constructor" ? $constructorOf(o) : $get(o, k);
}
/** What has members: `null` has some on a node. */
function $some(o, k) {
  if (!o && (o === null || o === undefined))
    $throw($TypeError, "Cannot read properties of " + o + " (reading '" + k + "')");
  return o;
}
/** `object[key]` where Espruino would answer for names of its own. */
function $get(o, k) {
  if (!o && (o === null || o === undefined))
    $throw($TypeError, "Cannot read properties of " + o + " (reading '" + $String(k) + "')");
  k = $key(k);
  if (typeof o == "number" || typeof o == "boolean") return $method(o, k);
  if (typeof o == "string") return $charOf(o, k);
  if (typeof k == "number") return o[k];
  if ($isTyped(o)) return k === "\xff@@iterator" ? $ownIterator : $isIndex(k) ? o[+k] : o.__proto__[k];
  if ($own[k] === 1 && !$has(o, k) && !$isHost(o)) return undefined;
  if (k === "\xff@@iterator" && ($isTyped(o) || (Array.isArray(o) && o[k] === undefined))) return $ownIterator;
  var v = o[k];
  return typeof v == "function" && $bare(o) && !$owns(o, k) ? undefined : v;
}
/** What the interpreter and its libraries made: it has events, of which a program's own objects know nothing. */
function $isHost(o) {
  var c = typeof o == "function" ? o : o.constructor;
  return typeof c == "function" && ("" + c).indexOf("[native code]") > 0 && !$nativeName(c);
}
var $own = {
  on: 1,
  emit: 1,
  clone: 1,
  removeListener: 1,
  removeAllListeners: 1,
  addListener: 1,
  prependListener: 1,
};
function $ownIterator() {
  return $listIterator(this, 0);
}
function $charOf(s, k) {
  if ($isSymbol(s) && k === "description") return $description(s);
  if (k === "\xff@@iterator") return $ownIterator;
  if (k === "length") return s.length;
  if (typeof k == "string" && $isIndex(k)) k |= 0;
  if (typeof k == "number") return k >= 0 && k < s.length ? s.charAt(k) : undefined;
  return $method(s, k);
}
/** A method of a primitive, by name. */
function $method(x, k) {
  var p = typeof x == "string" ? String.prototype : typeof x == "number" ? Number.prototype : Boolean.prototype;
  if ($own[k] === 1 && !$owns(p, k)) return undefined;
  var f = p[k];
  if (f !== undefined) return f;
  f = $natives[typeof x];
  return f && f.indexOf(" " + k + " ") >= 0
    ? function () {
        return $send(this, k, arguments);
      }
    : undefined;
}
/** The last sign keeps Espruino from finding a beginning at the end. */
var $natives = {
  string:
    " charAt charCodeAt concat endsWith includes indexOf lastIndexOf match padEnd padStart repeat replace replaceAll slice split startsWith substr substring toLowerCase toUpperCase trim toString valueOf ;",
  number: " toFixed toString valueOf ;",
};
/** Calls a method of the interpreter by its name. */
function $send(o, k, a) {
  return new Function("o", "a", "return o." + k + ".apply(o,a)")(o, a);
}

/** `object[key](...)` */
function $call(o, k, a) {
  var f = $get(o, k);
  if (typeof f != "function") {
    if (f === undefined && $isObject(o) && typeof o[k] == "function" && $own[k] !== 1) return o[k].apply(o, a);
    $throw($TypeError, $text(k) + " is not a function");
  }
  return f.apply(o, a);
}

/** Calls of what may be no function, by the name that it has in the source. */
function $invoke(f, n, a, t) {
  if (typeof f != "function") $throw($TypeError, n + " is not a function");
  return f.apply(t, a);
}
function $invokeAt(o, k, n, a) {
  var f = $get(o, k);
  if (typeof f != "function") $throw($TypeError, n + " is not a function");
  return f.apply(o, a);
}

function $set(o, k, v) {
  if (!o && (o === null || o === undefined))
    $throw($TypeError, "Cannot set properties of " + o + " (setting '" + $String(k) + "')");
  if (!$isObject(o)) $throw($TypeError, $notWritten(o, $String(k)));
  k = $key(k);
  if (k === "length" && Array.isArray(o)) return $setLength(o, v);
  o[k] = v;
  return v;
}

function $notWritten(o, k) {
  if (typeof o == "string" && (k === "length" || ($isIndex(k) && k < o.length)))
    return "Cannot assign to read only property '" + k + "' of string '" + o + "'";
  return "Cannot create property '" + k + "' on " + typeof o + " '" + $String(o) + "'";
}

function $delete(o, k) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  k = $key(k);
  if (typeof o == "string" && $hasOwn(o, k)) $keeps(o, k);
  if ($isObject(o)) {
    if (k === "length" && Array.isArray(o)) $keeps(o, k);
    if (Array.isArray(o) && k == o.length - 1) {
      var n = o.length;
      delete o[k];
      if (o.length != n) $setLength(o, n);
    } else delete o[k];
  }
  return true;
}

function $setLength(o, n) {
  if (!Array.isArray(o)) {
    o.length = n;
    return n;
  }
  if (typeof n != "number" || n < 0 || n != Math.floor(n)) $throw($RangeError, "Invalid array length");
  if (n < o.length) o.splice(n, o.length - n);
  else if (n > o.length) {
    o[n - 1] = 0;
    delete o[n - 1];
    if (o.length < n) o[n - 1] = undefined;
  }
  return n;
}

/** The square root, rounded right: Espruino's own is off in the last digit. */
function $root(x) {
  var r = $nRoot(x);
  if (!(x > 0) || x === Infinity || x > 1e290 || x < 1e-290) return x === 0 ? x : r;
  var p = $product(r, 0, r, 0);
  return r + (x - p[0] - p[1]) / (2 * r);
}
var $nRoot = Math.sqrt;

/** What a list of arguments is, seen as an object. */
function $record(list) {
  var o = {};
  for (var i = 0; i < list.length; i++) o[i] = list[i];
  return o;
}
