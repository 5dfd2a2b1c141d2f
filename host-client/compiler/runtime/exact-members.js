/** Members of values: read, written, deleted and called by JavaScript's rules, where Espruino's own differ. */

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
    $throw($TypeError, "Cannot read properties of " + o + $keyWords("reading", k));
  k = $key(k);
  if (typeof o == "number" || typeof o == "boolean") return $method(o, k);
  if (typeof o == "string") return $charOf(o, k);
  if (typeof k == "number") return o[k];
  if ($isTyped(o)) return k === "\xff@@iterator" ? $ownIterator : $isIndex(k) ? o[+k] : o.__proto__[k];
  if ($own[k] === 1 && !$has(o, k) && !$isHost(o)) return undefined;
  if (k === "\xff@@iterator" && ($isTyped(o) || (Array.isArray(o) && o[k] === undefined))) return $ownIterator;
  var v = o[k];
  if (v === undefined && k === "\xff@@hasInstance" && typeof o == "function") return $hasInstance;
  return typeof v == "function" && $bare(o) && !$owns(o, k) ? undefined : v;
}
/** What was asked for, in the words of Node.js, which ask nothing of an object. */
function $keyWords(w, k) {
  if (typeof k == "function" || Array.isArray(k) || ($isObject(k) && $has(k, "toString"))) return "";
  return " (" + w + " '" + ($isObject(k) ? $shown(k) : $String(k)) + "')";
}
/** `Function.prototype[Symbol.hasInstance]` */
function $hasInstance(x) {
  return typeof this == "function" && $isObject(x) && x instanceof this;
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
    $throw($TypeError, "Cannot set properties of " + o + $keyWords("setting", k));
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
  n = $number(n);
  if (!(n >= 0) || n > 4294967295 || n !== Math.floor(n)) $throw($RangeError, "Invalid array length");
  if (n < o.length) o.splice(n, o.length - n);
  else if (n > o.length) {
    o[n - 1] = 0;
    delete o[n - 1];
    if (o.length < n) o[n - 1] = undefined;
  }
  return n;
}

/** What a list of arguments is, seen as an object. */
function $record(list) {
  var o = {};
  for (var i = 0; i < list.length; i++) o[i] = list[i];
  return o;
}
