/** Map and Set: insertion order, keys of any kind. */

function $Map(items) {
  if (!(this instanceof $Map)) $throw($TypeError, "Constructor Map requires 'new'");
  this["\xff.k"] = [];
  this["\xff.v"] = [];
  this["\xff.i"] = {};
  this["\xff.n"] = 0;
  if (items !== undefined && items !== null) {
    var m = this;
    $eachItem(items, function (p) {
      if (!$isObject(p)) $throw($TypeError, "Iterator value " + $kindName(p) + " is not an entry object");
      m.set(p[0], p[1]);
    });
  }
}
/** A map or set by what it has: v, the values of a map, or u, the sign of a set. */
function $held(m, k) {
  if (!$isObject(m) || !m["\xff." + k])
    $throw($TypeError, "Method called on incompatible receiver " + $kindName($plainThis(m)));
  return m;
}
/** Place of a key: by its text where it is a primitive, else by search; -1 where it is not in. */
function $place(m, k) {
  var t = typeof k;
  if (t == "string" || t == "number") {
    var i = m["\xff.i"][t[0] + k];
    if (i === undefined) return -1;
    if ($same(m["\xff.k"][i], k)) return i;
  }
  var list = m["\xff.k"];
  var n = 0;
  for (var x of list) {
    if ($same(x, k) && x !== $gone) return n;
    n++;
  }
  return -1;
}
/** Marks the place of a deleted key, so that running iterations keep theirs. */
var $gone = {};
$Map.prototype.get = function (k) {
  var i = $place($held(this, "v"), k);
  return i < 0 ? undefined : this["\xff.v"][i];
};
$Map.prototype.has = function (k) {
  return $place($held(this, "v"), k) >= 0;
};
$Map.prototype.set = function (k, v) {
  $put($held(this, "v"), k, v);
  return this;
};
function $put(m, k, v) {
  var i = $place(m, k);
  if (i < 0) {
    var t = typeof k;
    if (t == "number" && k === 0) k = 0;
    i = m["\xff.k"].length;
    m["\xff.k"].push(k);
    if (t == "string" || t == "number") m["\xff.i"][t[0] + k] = i;
    m["\xff.n"]++;
  }
  if (m["\xff.v"]) m["\xff.v"][i] = v;
}
$Map.prototype["delete"] = function (k) {
  return $remove($held(this, "v"), k);
};
function $remove(m, k) {
  var i = $place(m, k);
  if (i < 0) return false;
  var t = typeof k;
  if (t == "string" || t == "number") delete m["\xff.i"][t[0] + k];
  m["\xff.k"][i] = $gone;
  if (m["\xff.v"]) m["\xff.v"][i] = undefined;
  m["\xff.n"]--;
  return true;
}
$Map.prototype.clear = function () {
  $empty($held(this, "v"));
};
function $empty(m) {
  var list = m["\xff.k"];
  for (var i = 0; i < list.length; i++) list[i] = $gone;
  m["\xff.i"] = {};
  m["\xff.n"] = 0;
}
$Map.prototype.forEach = function (f, t) {
  var m = $held(this, "v");
  $needFunction(f);
  for (var i = 0; i < m["\xff.k"].length; i++)
    if (m["\xff.k"][i] !== $gone) f.call(t, m["\xff.v"][i], m["\xff.k"][i], m);
};
/** Items in order, also those that come while it runs. */
function $walkMap(m, pick) {
  var i = 0;
  return $iterable(function () {
    while (i >= 0 && i < m["\xff.k"].length && m["\xff.k"][i] === $gone) i++;
    if (i < 0 || i >= m["\xff.k"].length) {
      i = -1;
      return { value: undefined, done: true };
    }
    var v = pick(m["\xff.k"][i], m["\xff.v"] && m["\xff.v"][i]);
    i++;
    return { value: v, done: false };
  }, m["\xff@@toStringTag"] + " Iterator");
}
$Map.prototype.keys = function () {
  return $walkMap($held(this, "v"), function (k) {
    return k;
  });
};
$Map.prototype.values = function () {
  return $walkMap($held(this, "v"), function (k, v) {
    return v;
  });
};
$Map.prototype.entries = function () {
  return $walkMap($held(this, "v"), function (k, v) {
    return [k, v];
  });
};
$Map.prototype["\xff@@iterator"] = $Map.prototype.entries;
$Map["\xff.name"] = "Map";
$Map["\xff.size"] = Object.defineProperty($Map.prototype, "size", {
  get: function () {
    return this["\xff.n"];
  },
});
$Map["\xff.tag"] = $Map.prototype["\xff@@toStringTag"] = "Map";
$Map["\xff.class"] = $Map.prototype["\xff.class"] = true;
$Map.groupBy = function (items, f) {
  var m = new $Map();
  $array(items).forEach(function (x, i) {
    var k = f(x, i);
    var l = m.get(k);
    if (l) l.push(x);
    else m.set(k, [x]);
  });
  return m;
};

function $Set(items) {
  if (!(this instanceof $Set)) $throw($TypeError, "Constructor Set requires 'new'");
  this["\xff.k"] = [];
  this["\xff.u"] = 1;
  this["\xff.i"] = {};
  this["\xff.n"] = 0;
  if (items !== undefined && items !== null) {
    var s = this;
    $eachItem(items, function (x) {
      s.add(x);
    });
  }
}
$Set.prototype.add = function (k) {
  $put($held(this, "u"), k, undefined);
  return this;
};
$Set.prototype.has = function (k) {
  return $place($held(this, "u"), k) >= 0;
};
$Set.prototype["delete"] = function (k) {
  return $remove($held(this, "u"), k);
};
$Set.prototype.clear = function () {
  $empty($held(this, "u"));
};
$Set.prototype.forEach = function (f, t) {
  var m = $held(this, "u");
  $needFunction(f);
  for (var i = 0; i < m["\xff.k"].length; i++)
    if (m["\xff.k"][i] !== $gone) f.call(t, m["\xff.k"][i], m["\xff.k"][i], m);
};
$Set.prototype.values = function () {
  return $walkMap($held(this, "u"), function (k) {
    return k;
  });
};
$Set.prototype.keys = $Set.prototype.values;
$Set.prototype.entries = function () {
  return $walkMap($held(this, "u"), function (k) {
    return [k, k];
  });
};
$Set.prototype["\xff@@iterator"] = $Set.prototype.values;
$Set["\xff.name"] = "Set";
$Set["\xff.size"] = Object.defineProperty($Set.prototype, "size", {
  get: function () {
    return this["\xff.n"];
  },
});
$Set["\xff.tag"] = $Set.prototype["\xff@@toStringTag"] = "Set";
$Set["\xff.class"] = $Set.prototype["\xff.class"] = true;

/** Keys are held strongly: what can be observed is the same. */
function $WeakMap(items) {
  if (!(this instanceof $WeakMap)) $throw($TypeError, "Constructor WeakMap requires 'new'");
  this["\xff.map"] = new $Map();
  var m = this;
  if (items)
    $eachItem(items, function (p) {
      if (!$isObject(p)) $throw($TypeError, "Iterator value " + $kindName(p) + " is not an entry object");
      m.set(p[0], p[1]);
    });
}
function $weakKey(k, place) {
  if (!$isObject(k) && !($isSymbol(k) && $symbols.all["$" + k.substr(6)] !== k))
    $throw($TypeError, "Invalid value used " + place);
  return k;
}
$WeakMap.prototype.get = function (k) {
  return $held(this, "map")["\xff.map"].get(k);
};
$WeakMap.prototype.has = function (k) {
  return $held(this, "map")["\xff.map"].has(k);
};
$WeakMap.prototype.set = function (k, v) {
  $held(this, "map")["\xff.map"].set($weakKey(k, "as weak map key"), v);
  return this;
};
$WeakMap.prototype["delete"] = function (k) {
  return $held(this, "map")["\xff.map"]["delete"](k);
};
$WeakMap["\xff.name"] = "WeakMap";
$WeakMap["\xff.tag"] = $WeakMap.prototype["\xff@@toStringTag"] = "WeakMap";
function $WeakSet(items) {
  if (!(this instanceof $WeakSet)) $throw($TypeError, "Constructor WeakSet requires 'new'");
  this["\xff.map"] = new $Map();
  var m = this;
  if (items)
    $eachItem(items, function (x) {
      m.add(x);
    });
}
$WeakSet.prototype.add = function (k) {
  $held(this, "map")["\xff.map"].set($weakKey(k, "in weak set"), 1);
  return this;
};
$WeakSet.prototype.has = $WeakMap.prototype.has;
$WeakSet.prototype["delete"] = $WeakMap.prototype["delete"];
$WeakSet["\xff.name"] = "WeakSet";
$WeakSet["\xff.tag"] = $WeakSet.prototype["\xff@@toStringTag"] = "WeakSet";

/** Symbols: see `$isSymbol`. */
function $Symbol(d) {
  return $listed("\xff@" + ++$symbols.n + (d === undefined ? "" : ":" + $text(d)));
}
/** Espruino does not tell of keys that it hides: those that there are, are kept. */
function $listed(s) {
  $symbols.list.push(s);
  return s;
}
var $symbols = { n: 0, all: {}, list: ["\xff@@iterator", "\xff@@toPrimitive", "\xff@@toStringTag"] };
$Symbol.iterator = "\xff@@iterator";
$Symbol.asyncIterator = "\xff@@asyncIterator";
$Symbol.hasInstance = "\xff@@hasInstance";
$Symbol.toPrimitive = "\xff@@toPrimitive";
$Symbol.toStringTag = "\xff@@toStringTag";
$Symbol.for = function (k) {
  k = $text(k);
  if (!$symbols.all["$" + k]) $symbols.all["$" + k] = $listed("\xff@for:" + k);
  return $symbols.all["$" + k];
};
$Symbol.keyFor = function (s) {
  if (!$isSymbol(s)) $throw($TypeError, $kindName(s) + " is not a symbol");
  return s.substr(0, 6) == "\xff@for:" ? s.substr(6) : undefined;
};

/** A deep copy of plain data. */
function $structuredClone(x) {
  var from = [];
  var to = [];
  x = $clone(x, from, to);
  for (var i = 0; i < from.length; i++) if (!(from[i] instanceof ArrayBuffer)) $fill(from[i], to[i], from, to);
  return x;
}
function $throwClone(x) {
  var e = new $Error((typeof x == "function" ? "A function" : $String(x)) + " could not be cloned.");
  e.name = "DataCloneError";
  $mark(e, "\xff.hidden", "name");
  throw e;
}
var $uncloned = ["WeakMap", "WeakSet", "Promise", "Generator"];
/** The copy of a value, still empty where it is an object. */
function $clone(x, from, to) {
  if (typeof x == "function" || $isSymbol(x)) $throwClone(x);
  if (!$isObject(x)) return x;
  var i = from.indexOf(x);
  if (i >= 0) return to[i];
  var isBuffer = x instanceof ArrayBuffer;
  if (!isBuffer && !$isTyped(x) && $uncloned.indexOf(x["\xff@@toStringTag"]) >= 0) $throwClone(x);
  var r = isBuffer ? ArrayBuffer.prototype.slice.call(x, 0) : $blank(x);
  from.push(x);
  to.push(r);
  return r;
}
function $fill(x, r, from, to) {
  if (x instanceof $Map)
    x.forEach(function (v, k) {
      r.set($clone(k, from, to), $clone(v, from, to));
    });
  else if (x instanceof $Set)
    x.forEach(function (v) {
      r.add($clone(v, from, to));
    });
  else if (x instanceof $Error) {
    if ($owns(x, "cause")) {
      r.cause = $clone(x.cause, from, to);
      $mark(r, "\xff.hidden", "cause");
    }
  } else if (!$isTyped(x) && x["\xff.date"] === undefined && !x["\xff.re"])
    $keys(x).forEach(function (k) {
      r[k] = $clone(x[k], from, to);
    });
}
function $blank(x) {
  if (Array.isArray(x)) return $sized(x.length);
  if (x instanceof $Map) return new $Map();
  if (x instanceof $Set) return new $Set();
  if (x instanceof $Error)
    return new (
      { TypeError: $TypeError, RangeError: $RangeError, SyntaxError: $SyntaxError, ReferenceError: $ReferenceError }[
        x.name
      ] || $Error
    )(x.message);
  if ($isTyped(x)) return new x.constructor([].slice.call(x, 0));
  var p = x["\xff.re"];
  if (p) return new x.constructor(x.source, x.flags, p.code, p.sets, p.groups, p.names);
  if (x["\xff.date"] === undefined) return {};
  var d = Object.create(x.__proto__);
  d["\xff.date"] = x["\xff.date"];
  return d;
}
function $sized(n) {
  var a = [];
  $setLength(a, n);
  return a;
}
