/** Objects: who has which property, in which order, from which class. */

/** The interpreter's own functions, which patches below take the place of. */
var $nKeys = Object.keys;
var $nOwn = {}.hasOwnProperty;
var $nDefine = Object.defineProperty;
var $nNames = Object.getOwnPropertyNames;
function $owns(o, k) {
  return $nOwn.call(o, k);
}
/** The next object of the chain; Espruino's ends in a circle. */
function $proto(o) {
  return o === Object.prototype || $bare(o) ? null : o.__proto__;
}

function $hasOwn(o, k) {
  if (o === null || o === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  k = $key(k);
  if (typeof o == "string") return k === "length" || ($isIndex(k) && k < o.length);
  if (!$isObject(o)) return false;
  if (k === "length" && Array.isArray(o)) return true;
  if (typeof o == "function" && (k === "prototype" || k === "length" || k === "name")) return true;
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
  if (o === null || o === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  if (typeof o == "string")
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
function $isAdded(o, k) {
  return $owns(o, "\xff.added") && o["\xff.added"]["$" + k] === 1;
}
/** Static methods and what is inherited do not enumerate. */
function $isOfClass(c, k) {
  var p = c.prototype;
  if (!p || !$owns(p, "\xff.class")) return false;
  var d = $nDescriptor(c, k);
  return d.get ? d.get["\xff.static"] === true : typeof d.value == "function";
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
  if (o === null || o === undefined) return [];
  var r = $keys(o);
  if (!$isObject(o) || typeof o == "function") return r;
  for (var p = $proto(o); $isObject(p) && p !== Array.prototype && p !== Object.prototype; p = $proto(p)) {
    $keys(p).forEach(function (k) {
      if (r.indexOf(k) < 0) r.push(k);
    });
  }
  return r;
}

Object.keys = function (o) {
  return $keys(o);
};
Object.values = function (o) {
  return $keys(o).map(function (k) {
    return $get(o, k);
  });
};
Object.entries = function (o) {
  return $keys(o).map(function (k) {
    return [k, $get(o, k)];
  });
};
Object.assign = function (t) {
  if (t === null || t === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  for (var i = 1; i < arguments.length; i++) $assignShown(t, arguments[i]);
  return t;
};
Object.fromEntries = function (e) {
  var o = {};
  $array(e).forEach(function (p) {
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
  if (o === null || o === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  if (!$isObject(o)) return [];
  var n = $order($nKeys(o));
  if (Array.isArray(o)) n.push("length");
  if (o["\xff.class"] && $owns(o, "\xff.class"))
    n = ["constructor"].concat(
      n.filter(function (k) {
        return k != "constructor";
      }),
    );
  return n;
}
Object.hasOwn = function (o, k) {
  return $hasOwn(o, k);
};
Object.is = function (a, b) {
  if (a === 0 && b === 0 && typeof a == typeof b) return 1 / a === 1 / b;
  return $same(a, b);
};
Object.getPrototypeOf = function (o) {
  return $parentOf(o);
};
function $parentOf(o) {
  if (o === null || o === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  if (typeof o == "string") return String.prototype;
  if (!$isObject(o)) return (typeof o == "number" ? Number : Boolean).prototype;
  return $bare(o) ? null : typeof o == "function" && o["\xff.parent"] ? o["\xff.parent"] : $proto(o);
}
var $nSetProto = Object.setPrototypeOf;
Object.setPrototypeOf = function (o, p) {
  if (p !== null && !$isObject(p))
    $throw($TypeError, "Object prototype may only be an Object or null: " + $kindName(p));
  return $nSetProto(o, p);
};
Object.create = function (p, d) {
  if (p !== null && !$isObject(p)) $throw($TypeError, "Object prototype may only be an Object or null: " + $String(p));
  var o = {};
  if (p === null) o["\xff.bare"] = true;
  else o.__proto__ = p;
  if (d)
    $keys(d).forEach(function (k) {
      $define(o, k, d[k]);
    });
  return o;
};
Object.prototype.isPrototypeOf = function (o) {
  for (var p = $isObject(o) ? $proto(o) : null; $isObject(p); p = $proto(p)) if (p === this) return true;
  return false;
};
Object.prototype.propertyIsEnumerable = function (k) {
  return $keys(this).indexOf("" + k) >= 0;
};
Object.prototype.hasOwnProperty = function (k) {
  return $hasOwn(this, k);
};
Object.prototype.toLocaleString = function () {
  return $text(this);
};

/** A property with its attributes; those that Espruino can't keep are kept by the helpers that enumerate and write. */
function $define(o, k, d) {
  if (!$isObject(o)) $throw($TypeError, "Object.defineProperty called on non-object");
  if (!$isObject(d)) $throw($TypeError, "Property description must be an object: " + $String(d));
  k = $key(k);
  var isNew = !$owns(o, k);
  var b = isNew ? {} : $descriptor(o, k);
  if (isNew ? $owns(o, "\xff.frozen") : !b.configurable && $changes(b, d))
    $throw($TypeError, "Cannot redefine property: " + $text(k));
  if (d.get || d.set) $accessors(o, k, d);
  else {
    var wasAccessor = b.get || b.set;
    if (wasAccessor) delete o[k];
    if (isNew && $has(o, k)) $nDefine(o, k, { value: d.value, writable: true, enumerable: true, configurable: true });
    else if (isNew || "value" in d) o[k] = d.value;
    if (isNew || wasAccessor ? !d.writable : d.writable === false) $mark(o, "\xff.readonly", k);
    else if (d.writable && !isNew) $unmark(o, "\xff.readonly", k);
  }
  if (isNew ? !d.configurable : d.configurable === false) $mark(o, "\xff.fixed", k);
  if (isNew ? !d.enumerable : d.enumerable === false) $mark(o, "\xff.hidden", k);
  else if (d.enumerable && !isNew) $unmark(o, "\xff.hidden", k);
  return o;
}
/** True where a property that is not configurable may not become what is wanted of it. */
function $changes(b, d) {
  return (
    d.configurable ||
    ("enumerable" in d && d.enumerable !== b.enumerable) ||
    ("get" in d && d.get !== b.get) ||
    ("set" in d && d.set !== b.set) ||
    (!b.writable && (d.writable || ("value" in d && !$same(d.value, b.value))))
  );
}
function $unmark(o, list, k) {
  if ($owns(o, list)) delete o[list]["$" + k];
}
function $mark(o, list, k) {
  if (!$owns(o, list)) o[list] = {};
  o[list]["$" + k] = 1;
}
Object.defineProperty = function (o, k, d) {
  return $define(o, k, d);
};
Object.defineProperties = function (o, d) {
  $keys(d).forEach(function (k) {
    $define(o, k, d[k]);
  });
  return o;
};

function $readOnly(o, k) {
  $throw($TypeError, "Cannot assign to read only property '" + $String(k) + "' of object '" + $shown(o) + "'");
}
/** An object as the words of errors name it. */
function $shown(o) {
  if (Array.isArray(o)) return "[object Array]";
  var f = o.constructor;
  return "#<" + (typeof f == "function" ? $nameOf(f) || "Object" : "Object") + ">";
}
/** `o[k] = v` in a program that has read-only properties or frozen objects. */
function $write(o, k, v) {
  if ($isObject(o)) {
    k = $key(k);
    var has = $owns(o, k) || (Array.isArray(o) && k === "length");
    if (o["\xff.frozen"] && $owns(o, "\xff.frozen") && (o["\xff.frozen"] == 3 || !has) && !$setter(o, k))
      has ? $readOnly(o, k) : $throw($TypeError, "Cannot add property " + $String(k) + ", object is not extensible");
    var r = o["\xff.readonly"];
    if (r && r["$" + k]) $readOnly(o, k);
  }
  return $assignTo(o, k, v);
}
function $setter(o, k) {
  for (var p = o; $isObject(p); p = $proto(p)) {
    if (!$owns(p, k)) continue;
    var d = $descriptor(p, k);
    if (d && d.get && !d.set)
      $throw($TypeError, "Cannot set property " + $String(k) + " of " + $shown(o) + " which has only a getter");
    return d && d.set;
  }
}
/** `o[k] = v` where a setter may be there. */
function $assignTo(o, k, v) {
  var f = $isObject(o) && $setter(o, $key(k));
  if (!f) return $set(o, k, v);
  f.call(o, v);
  return v;
}
function $keeps(o, k) {
  $throw($TypeError, "Cannot delete property '" + $String(k) + "' of " + $shown(o));
}
function $deleteChecked(o, k) {
  if ($isObject(o) && o["\xff.frozen"] > 1 && $owns(o, $key(k))) $keeps(o, k);
  var r = $isObject(o) && $owns(o, "\xff.fixed") && o["\xff.fixed"];
  if (r && r["$" + $key(k)]) $keeps(o, k);
  if ($isObject(o))
    ["\xff.readonly", "\xff.hidden"].forEach(function (list) {
      $unmark(o, list, $key(k));
    });
  return $delete(o, k);
}
/** 1: no new properties, 2: none removed either, 3: none changed. */
function $freeze(o, n) {
  if ($isObject(o) && !(o["\xff.frozen"] > n)) o["\xff.frozen"] = n;
  return o;
}
function $frozen(o, n) {
  if (!$isObject(o)) return true;
  var f = $owns(o, "\xff.frozen") ? o["\xff.frozen"] : 0;
  return f >= n || (f > 0 && !$keys(o).length);
}
Object.freeze = function (o) {
  return $freeze(o, 3);
};
Object.seal = function (o) {
  return $freeze(o, 2);
};
Object.preventExtensions = function (o) {
  return $freeze(o, 1);
};
Object.isFrozen = function (o) {
  return $frozen(o, 3);
};
Object.isSealed = function (o) {
  return $frozen(o, 2);
};
Object.isExtensible = function (o) {
  return $isObject(o) && !$owns(o, "\xff.frozen");
};

function $descriptor(o, k) {
  if (typeof o == "function" && (k === "length" || k === "name"))
    return { value: k === "name" ? $nameOf(o) : o.length, writable: false, enumerable: false, configurable: true };
  if (k === "length" && (typeof o == "string" || Array.isArray(o)))
    return { value: o.length, writable: Array.isArray(o), enumerable: false, configurable: false };
  if (typeof o == "string")
    return $isIndex(k) && k < o.length
      ? { value: o[k | 0], writable: false, enumerable: true, configurable: false }
      : undefined;
  if (!$owns(o, k)) return undefined;
  var d = $nDescriptor(o, k);
  var h = ($owns(o, "\xff.hidden") && o["\xff.hidden"]["$" + k]) || $isDeclared(o, k);
  if (d.get || d.set)
    return {
      get: d.get === $noGetter ? undefined : d.get,
      set: d.set === $noSetter ? undefined : d.set,
      enumerable: !h,
      configurable: !$isFixed(o, k),
    };
  var r =
    ($owns(o, "\xff.readonly") && o["\xff.readonly"]["$" + k]) || ($owns(o, "\xff.frozen") && o["\xff.frozen"] === 3);
  return { value: d.value, writable: !r, enumerable: !h, configurable: !$isFixed(o, k) };
}
/** Methods of a class do not enumerate; what was added to its prototype later does. */
function $isDeclared(o, k) {
  if (typeof o == "function") return $isOfClass(o, k);
  if (!$owns(o, "\xff.class")) return false;
  return !($owns(o, "\xff.added") && o["\xff.added"]["$" + k]);
}
function $isFixed(o, k) {
  if ($owns(o, "\xff.frozen") && o["\xff.frozen"] > 1) return true;
  return $owns(o, "\xff.fixed") && o["\xff.fixed"]["$" + k] === 1;
}
Object.getOwnPropertyDescriptors = function (o) {
  var r = {};
  $names(o).forEach(function (k) {
    r[k] = $descriptor(o, k);
  });
  return r;
};
Object.getOwnPropertyDescriptor = function (o, k) {
  if (o === null || o === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  return $isObject(o) || typeof o == "string" ? $descriptor(o, $key(k)) : undefined;
};

/** A class: chain of prototypes, `constructor`, inherited statics, name. */
function $class(c, p, name) {
  var o = c.prototype;
  if (p !== 0) {
    if (typeof p != "function")
      $throw($TypeError, "Class extends value " + $kindName(p) + " is not a constructor or null");
    o.__proto__ = p.prototype;
    c["\xff.parent"] = p;
    $statics(c, p);
    $derived.push(c);
  }
  o.constructor = c;
  o["\xff.class"] = true;
  c["\xff.name"] = name;
}
/** Classes that extend others. */
var $derived = [];
/** A static member that comes when classes are there already that inherit it. */
function $lateStatic(c, k, v) {
  $assignTo(c, k, v);
  $inherit(c, k);
  return v;
}
function $inherit(c, k) {
  $derived.forEach(function (d) {
    if (d["\xff.parent"] !== c || $owns(d, k)) return;
    $static(d, c, k);
    $inherit(d, k);
  });
}
/** What is assigned to a prototype enumerates, unlike what its class declares. */
function $addMember(o, k, v) {
  $mark(o, "\xff.added", k);
  o[k] = v;
  return v;
}
/** Espruino's functions do not inherit: each static member of the parent is reached through an accessor. */
function $statics(c, p) {
  $nNames(p).forEach(function (k) {
    if (k != "prototype" && k != "arguments" && k != "caller" && k != "length" && k != "name" && k[0] != "\xff")
      $static(c, p, k);
  });
}
function $static(c, p, k) {
  var d = $nDescriptor(p, k);
  if (d.get && !d.get["\xff.static"]) return $accessors(c, k, d);
  if (typeof p[k] == "function") c[k] = p[k];
  else {
    var get = function () {
      return p[k];
    };
    get["\xff.static"] = true;
    $nDefine(c, k, {
      configurable: true,
      get: get,
      set: function (v) {
        delete c[k];
        $nDefine(c, k, { value: v, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

function $superGet(h, k, t) {
  for (var p = h; $isObject(p); p = $proto(p)) {
    if (!$owns(p, k)) continue;
    var d = $descriptor(p, k);
    return d && d.get ? d.get.call(t) : p[k];
  }
  return h[k];
}

function $superSet(h, k, v, t) {
  var f = $setter(h, $key(k));
  if (f) f.call(t, v);
  else $set(t, k, v);
  return v;
}
function $nameOf(o) {
  if (typeof o != "function") return $get(o, "name");
  if (o["\xff.name"] !== undefined) return o["\xff.name"];
  return $owns(o, "name") ? o.name : $nativeName(o);
}
function $nativeName(f) {
  var n = [
    "Object",
    "Array",
    "String",
    "Number",
    "Boolean",
    "Function",
    "Date",
    "Math",
    "Promise",
    "RegExp",
    "Uint8Array",
  ];
  for (var i = 0; i < n.length; i++) if (globalThis[n[i]] === f) return n[i];
  return "";
}
function $named(f, n) {
  f["\xff.name"] = n;
  return f;
}
/** A function under a key that is known at run time only, which names it. */
function $setNamed(o, k, f) {
  k = $key(k);
  $named(f, $isSymbol(k) ? "[" + $description(k) + "]" : "" + k);
  return $set(o, k, f);
}
/** An async or generator function, where a program may ask which it is. */
function $kinded(f, kind) {
  f["\xff.kind"] = kind;
  return f;
}
/** A function whose `length` is not the number of parameters that Espruino sees. */
function $counted(f, n) {
  f["length"] = n;
  return f;
}
Function.prototype.bind = function (t) {
  return $bindTo(this, t, [].slice.call(arguments, 1));
};
/** Apart from `bind`, whose `arguments` the function inside would find instead of its own. */
function $bindTo(f, t, a) {
  function b() {
    var x = a.concat([].slice.call(arguments));
    return this instanceof b ? $new(f, x) : f.apply(t, x);
  }
  b.prototype = f.prototype;
  $counted(b, Math.max(0, f.length - a.length));
  return $named(b, "bound " + $nameOf(f));
}

function $constructorOf(o) {
  if (o === null || o === undefined) $throw($TypeError, "Cannot read properties of " + o);
  if (typeof o == "string") return $String;
  if (typeof o == "number") return $Number;
  if (typeof o == "boolean") return $Boolean;
  if (typeof o == "function") return o["\xff.kind"] ? { name: o["\xff.kind"] } : Function;
  if ($owns(o, "constructor")) return o.constructor;
  if ($bare(o)) return undefined;
  return o.constructor;
}

/** An accessor property; the getter or setter that is not given stays. */
function $accessors(o, k, d) {
  k = $key(k);
  var b = $owns(o, k) ? $nDescriptor(o, k) : undefined;
  var n = { get: d.get, set: d.set };
  if (b && !n.get && b.get) n.get = b.get;
  if (b && !n.set && b.set) n.set = b.set;
  if (!n.set) n.set = $noSetter;
  if (!n.get) n.get = $noGetter;
  $nDefine(o, k, n);
  if (d.enumerable === false || (o["\xff.class"] && $owns(o, "\xff.class")) || typeof o == "function")
    $mark(o, "\xff.hidden", k);
}
var $nDescriptor = Object.getOwnPropertyDescriptor;
function $noSetter() {
  $throw($TypeError, "Cannot set property which has only a getter");
}
function $noGetter() {}

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
/** Own properties that enumerate, from one object to another. */
function $assignShown(t, s) {
  if (!$isNothing(s))
    $shownKeys(s).forEach(function (k) {
      t[k] = s[k];
    });
  return t;
}
function $shownKeys(o) {
  var h = $isObject(o) && $owns(o, "\xff.hidden") ? o["\xff.hidden"] : 0;
  return Object.keys(o).filter(function (k) {
    return !h || !h["$" + k];
  });
}
/** Own properties that enumerate, without some. */
function $restShown(o, without) {
  var r = {};
  $shownKeys(o).forEach(function (k) {
    if (without.indexOf(k) < 0) r[k] = o[k];
  });
  return r;
}
/** `Object.assign` where symbols may be keys. */
function $objectAssign(t) {
  if (t === null || t === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  for (var i = 1; i < arguments.length; i++) $assignAll(t, arguments[i]);
  return t;
}
/** The symbols among an object's own keys, in their order: no other function of Espruino's tells of them. */
function $symbolsOf(o) {
  if (!$isObject(o)) return [];
  return E.getSizeOf(o, 1)
    .map(function (x) {
      return x.name;
    })
    .filter($isSymbol);
}
Object.getOwnPropertySymbols = function (o) {
  if (o === null || o === undefined) $throw($TypeError, "Cannot convert undefined or null to object");
  return $symbolsOf(o);
};
/** Own properties of any key, those of symbols too. */
function $assignAll(t, s) {
  $assignShown(t, s);
  if ($isObject(s))
    $symbols.list.forEach(function (k) {
      if ($owns(s, k)) t[k] = s[k];
    });
  return t;
}
/** What an array method is lent to, as an array. */
function $list(x) {
  if (Array.isArray(x)) return x;
  return Array.from(x);
}
/** `slice` or `filter` of what may be a typed array, which stays one. */
function $typedPart(o, k, a) {
  if (o instanceof ArrayBuffer) return o.slice(a[0], a[1]);
  if (!$isTyped(o)) return $call(o, k, a);
  var r = (k == "slice" || k == "filter" ? o : Array.prototype)[k].apply(o, a);
  return Array.isArray(r) ? new o.constructor(r) : r;
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
/** The arguments that `apply` is given, as an array. */
function $argumentList(x) {
  if (x === null || x === undefined) return [];
  if (!$isObject(x)) $throw($TypeError, "CreateListFromArrayLike called on non-object");
  return $list(x);
}
/** An object that has the private member, to write it. */
function $branded(o, k) {
  if (!$isObject(o) || !$has(o, k))
    $throw(
      $TypeError,
      "Cannot write private member " + $privateName(k) + " to an object whose class did not declare it",
    );
  return o;
}
/** The name of a private member in the source: without the number that tells classes apart. */
function $privateName(k) {
  return "#" + k.substr(2).replace(/\d+$/, "");
}
/** A private member of another object. */
function $private(o, k) {
  if (!$isObject(o) || !$has(o, k))
    $throw(
      $TypeError,
      "Cannot read private member " + $privateName(k) + " from an object whose class did not declare it",
    );
  return o[k];
}
