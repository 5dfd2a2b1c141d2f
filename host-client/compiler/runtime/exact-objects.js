/** Objects: who has which property, in which order, from which prototype. */

/** The interpreter's own functions, which patches below take the place of. */
var $nKeys = Object.keys;

var $nNames = Object.getOwnPropertyNames;

/** The next object of the chain; Espruino's ends in a circle. Compared by `===` an object would be asked for its `valueOf`. */
function $proto(o) {
  return $nIndexOf.call($top, o) === 0 || $bare(o) ? null : o.__proto__;
}
/** Their own names are no way to them: whatever is first called `Object.prototype` loses its constructor, and so do all lists. */
var $top = [{}.__proto__, [].__proto__];

function $hasOwn(o, k) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  k = $key(k);
  if (typeof o == "string") return k === "length" || ($isIndex(k) && k < o.length);
  if (!$isObject(o)) return false;
  if ($isTyped(o)) return $isIndex(k) && +k < o.length;
  if (k === "length" && Array.isArray(o)) return true;
  if (typeof o == "function" && (k === "prototype" || k === "length" || k === "name")) return true;
  if (typeof o == "function" && o["\xff.parent"] && $isInherited(o, k)) return false;
  if (k === "constructor" && typeof o == "function") return $owns(o, k);
  if (k === "constructor" || k === "__proto__") return $nNames(o).indexOf(k) >= 0 && o["\xff.name"] === undefined;
  return $owns(o, k);
}

/** True where the object or a prototype made by the program has the property. */
function $has(o, k) {
  for (var p = o; $isObject(p); p = $proto(p)) if ($owns(p, k)) return true;
  return false;
}

function $in(k, o) {
  if (!$isObject(o)) $throw($TypeError, "Cannot use 'in' operator to search for '" + $String(k) + "' in " + $String(o));
  k = $key(k);
  if ($isTyped(o)) return $isIndex(k) ? +k < o.length : k === "length" || k === "\xff@@iterator";
  if (k === "length" && (Array.isArray(o) || typeof o == "function")) return true;
  if (typeof o == "function" && (k === "name" || k === "call" || k === "apply" || k === "bind")) return true;
  if ($has(o, k)) return true;
  if ($bare(o) || $own[k] === 1) return false;
  return (
    k === "constructor" ||
    k === "toString" ||
    k === "valueOf" ||
    k === "hasOwnProperty" ||
    k === "isPrototypeOf" ||
    (k === "\xff@@iterator" && (Array.isArray(o) || $isTyped(o))) ||
    (typeof k == "string" && k !== "length" && !$isIndex(k) && Array.isArray(o) && typeof o[k] == "function")
  );
}

function $instanceof(o, c) {
  if (!$isObject(c)) $throw($TypeError, "Right-hand side of 'instanceof' is not an object");
  var f = c["\xff@@hasInstance"];
  if (f) return !!f.call(c, o);
  if (typeof c != "function") $throw($TypeError, "Right-hand side of 'instanceof' is not callable");
  if (!$isObject(o)) return false;
  if (c === Object) return $isTyped(o) || !$bare(o);
  if (c === Function) return typeof o == "function";
  return o instanceof c;
}

/** Espruino throws where it makes a number of a long text. */
function $isIndex(k) {
  if (typeof k == "number") return k >= 0;
  if (k.length < 10) return k >= 0 && "" + (k | 0) === k;
  return k.length === 10 && +k < 4294967295 && "" + Math.floor(+k) === k;
}

/** Own keys that enumerate, integers first in their order. */
function $keys(o) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  if (typeof o == "string" && !$isSymbol(o))
    return o.split("").map(function (c, i) {
      return "" + i;
    });
  if (!$isObject(o)) return [];
  if ($isTyped(o)) return $places(o.length);
  var k = $nKeys(o);
  if (o["\xff.class"] && $owns(o, "\xff.class")) {
    var a = $owns(o, "\xff.added") ? o["\xff.added"] : {};
    return k.filter(function (x) {
      return a["$" + x];
    });
  }
  if (Array.isArray(o))
    k = k.filter(function (x) {
      return x[0] != "\xff";
    });
  if (typeof o == "function")
    k = k.filter(function (x) {
      return x != "length" && x != "prototype" && !$isOfClass(o, x);
    });
  var h = o["\xff.hidden"];
  if (h && $owns(o, "\xff.hidden"))
    k = k.filter(function (x) {
      return !h["$" + x];
    });
  var i = k.indexOf("constructor");
  if (i >= 0 && typeof o.constructor == "function" && o.constructor.prototype === o && !$isAdded(o, "constructor"))
    k.splice(i, 1);
  return $order(k);
}

function $places(n) {
  var r = [];
  for (var i = 0; i < n; i++) r.push("" + i);
  return r;
}

/** Integer keys come first, in their order; the others as they were put. */
function $order(k) {
  var n = [];
  var s = [];
  var last = -1;
  var sorted = true;
  k.forEach(function (x) {
    var i = $isIndex(x) ? +x : -1;
    if (i < 0) return s.push(x);
    if (i < last) sorted = false;
    last = i;
    n.push(i);
  });
  if (!n.length) return k;
  if (!sorted)
    n.sort(function (a, b) {
      return a - b;
    });
  return n
    .map(function (x) {
      return "" + x;
    })
    .concat(s);
}

/** Keys that `for..in` visits: own ones, then those of prototypes that no class made. */
function $forIn(o) {
  if (!o && (o === null || o === undefined)) return [];
  var r = $keys(o);
  if (!$isObject(o) || typeof o == "function") return r;
  for (var p = $proto(o); $isObject(p) && $nIndexOf.call($top, p) < 0; p = $proto(p)) {
    $keys(p).forEach(function (k) {
      if (!$isShadowed(o, p, k)) r.push(k);
    });
  }
  return r;
}
/** True where an object below has a member of that name, enumerable or not. */
function $isShadowed(o, p, k) {
  for (; o !== p; o = $proto(o)) if ($owns(o, k)) return true;
  return false;
}

Object.keys = function (o) {
  return $keys(o);
};

Object.values = function (o) {
  return Object.entries(o).map(function (p) {
    return p[1];
  });
};

Object.entries = function (o) {
  var r = [];
  // What a getter deletes is no entry any more.
  for (var k of $keys(o)) if ($hasOwn(o, k)) r.push([k, $get(o, k)]);
  return r;
};

Object.assign = function (t) {
  if (!t && (t === null || t === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  for (var i = 1; i < arguments.length; i++) $assignShown(t, arguments[i]);
  return t;
};

Object.fromEntries = function (e) {
  var o = {};
  $eachItem(e, function (p) {
    if (!$isObject(p)) $throw($TypeError, "Iterator value " + $kindName(p) + " is not an entry object");
    $set(o, p[0], p[1]);
  });
  return o;
};

Object.getOwnPropertyNames = function (o) {
  return $names(o);
};

function $names(o) {
  if (typeof o == "string") return $keys(o).concat(["length"]);
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  if (!$isObject(o)) return [];
  var n = $order($nKeys(o));
  if (Array.isArray(o)) n.push("length");
  if (typeof o == "function")
    n = ["length", "name"].concat(
      n.filter(function (k) {
        return k != "length" && k != "name" && !(o["\xff.parent"] && $isInherited(o, k));
      }),
    );
  if (o["\xff.class"] && $owns(o, "\xff.class")) n = ["constructor"].concat($without(n, "constructor"));
  return n;
}
function $without(n, x) {
  return n.filter(function (k) {
    return k != x;
  });
}

Object.hasOwn = function (o, k) {
  return $hasOwn(o, k);
};

Object.is = function (a, b) {
  if (a === 0 && b === 0 && typeof a == typeof b) return 1 / a === 1 / b;
  return $same(a, b);
};
