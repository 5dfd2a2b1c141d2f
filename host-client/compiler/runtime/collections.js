/** Map and Set: insertion order, keys of any kind. */

function $Map(items) {
  if (!(this instanceof $Map)) $throw($TypeError, "Constructor Map requires 'new'");
  this["\xffk"] = [];
  this["\xffv"] = [];
  this["\xffi"] = {};
  this["\xffn"] = 0;
  if (items !== undefined && items !== null) {
    var m = this;
    $array(items).forEach(function (p) {
      if (!$isObject(p)) $throw($TypeError, "Iterator value is not an entry object");
      m.set(p[0], p[1]);
    });
  }
}
/** Place of a key: by its text where it is a primitive, else by search; -1 where it is not in. */
function $place(m, k) {
  var t = typeof k;
  if (t == "string" || t == "number") {
    var i = m["\xffi"][t[0] + k];
    if (i === undefined) return -1;
    if ($same(m["\xffk"][i], k)) return i;
  }
  var list = m["\xffk"];
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
  var i = $place(this, k);
  return i < 0 ? undefined : this["\xffv"][i];
};
$Map.prototype.has = function (k) {
  return $place(this, k) >= 0;
};
$Map.prototype.set = function (k, v) {
  $put(this, k, v);
  return this;
};
function $put(m, k, v) {
  var i = $place(m, k);
  if (i < 0) {
    if (k === 0) k = 0;
    var t = typeof k;
    i = m["\xffk"].length;
    m["\xffk"].push(k);
    if (t == "string" || t == "number") m["\xffi"][t[0] + k] = i;
    m["\xffn"]++;
  }
  m["\xffv"][i] = v;
}
$Map.prototype["delete"] = function (k) {
  var i = $place(this, k);
  if (i < 0) return false;
  var t = typeof k;
  if (t == "string" || t == "number") delete this["\xffi"][t[0] + k];
  this["\xffk"][i] = $gone;
  this["\xffv"][i] = undefined;
  this["\xffn"]--;
  return true;
};
$Map.prototype.clear = function () {
  var list = this["\xffk"];
  for (var i = 0; i < list.length; i++) list[i] = $gone;
  this["\xffi"] = {};
  this["\xffn"] = 0;
};
$Map.prototype.forEach = function (f, t) {
  var m = this;
  for (var i = 0; i < m["\xffk"].length; i++) if (m["\xffk"][i] !== $gone) f.call(t, m["\xffv"][i], m["\xffk"][i], m);
};
/** Items in order, also those that come while it runs. */
function $walkMap(m, pick) {
  var i = 0;
  return $iterable(function () {
    while (i >= 0 && i < m["\xffk"].length && m["\xffk"][i] === $gone) i++;
    if (i < 0 || i >= m["\xffk"].length) {
      i = -1;
      return { value: undefined, done: true };
    }
    var v = pick(m["\xffk"][i], m["\xffv"][i]);
    i++;
    return { value: v, done: false };
  });
}
$Map.prototype.keys = function () {
  return $walkMap(this, function (k) {
    return k;
  });
};
$Map.prototype.values = function () {
  return $walkMap(this, function (k, v) {
    return v;
  });
};
$Map.prototype.entries = function () {
  return $walkMap(this, function (k, v) {
    return [k, v];
  });
};
$Map.prototype["\xff@@iterator"] = function () {
  return this.entries();
};
$Map["\xffname"] = "Map";
$Map["\xffsize"] = Object.defineProperty($Map.prototype, "size", {
  get: function () {
    return this["\xffn"];
  },
});
$Map["\xfftag"] = $Map.prototype["\xff@@toStringTag"] = "Map";
$Map["\xffclass"] = $Map.prototype["\xffclass"] = true;
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
  this["\xffk"] = [];
  this["\xffv"] = [];
  this["\xffi"] = {};
  this["\xffn"] = 0;
  if (items !== undefined && items !== null) {
    var s = this;
    $array(items).forEach(function (x) {
      s.add(x);
    });
  }
}
$Set.prototype.add = function (k) {
  $put(this, k, undefined);
  return this;
};
$Set.prototype.has = $Map.prototype.has;
$Set.prototype["delete"] = $Map.prototype["delete"];
$Set.prototype.clear = $Map.prototype.clear;
$Set.prototype.forEach = function (f, t) {
  var m = this;
  for (var i = 0; i < m["\xffk"].length; i++) if (m["\xffk"][i] !== $gone) f.call(t, m["\xffk"][i], m["\xffk"][i], m);
};
$Set.prototype.values = function () {
  return $walkMap(this, function (k) {
    return k;
  });
};
$Set.prototype.keys = $Set.prototype.values;
$Set.prototype.entries = function () {
  return $walkMap(this, function (k) {
    return [k, k];
  });
};
$Set.prototype["\xff@@iterator"] = function () {
  return this.values();
};
$Set["\xffname"] = "Set";
$Set["\xffsize"] = Object.defineProperty($Set.prototype, "size", {
  get: function () {
    return this["\xffn"];
  },
});
$Set["\xfftag"] = $Set.prototype["\xff@@toStringTag"] = "Set";
$Set["\xffclass"] = $Set.prototype["\xffclass"] = true;

/** Keys are held strongly: what can be observed is the same. */
function $WeakMap(items) {
  this["\xffmap"] = new $Map();
  var m = this;
  if (items)
    $array(items).forEach(function (p) {
      m.set(p[0], p[1]);
    });
}
function $weakKey(k) {
  if (!$isObject(k)) $throw($TypeError, "Invalid value used as weak map key");
  return k;
}
$WeakMap.prototype.get = function (k) {
  return this["\xffmap"].get(k);
};
$WeakMap.prototype.has = function (k) {
  return this["\xffmap"].has(k);
};
$WeakMap.prototype.set = function (k, v) {
  this["\xffmap"].set($weakKey(k), v);
  return this;
};
$WeakMap.prototype["delete"] = function (k) {
  return this["\xffmap"]["delete"](k);
};
$WeakMap["\xffname"] = "WeakMap";
function $WeakSet(items) {
  this["\xffmap"] = new $Map();
  var m = this;
  if (items)
    $array(items).forEach(function (x) {
      m.add(x);
    });
}
$WeakSet.prototype.add = function (k) {
  this["\xffmap"].set($weakKey(k), 1);
  return this;
};
$WeakSet.prototype.has = $WeakMap.prototype.has;
$WeakSet.prototype["delete"] = $WeakMap.prototype["delete"];
$WeakSet["\xffname"] = "WeakSet";

/** Symbols: see `$isSymbol`. */
function $Symbol(d) {
  return "\xff@" + ++$symbols.n + ":" + (d === undefined ? "" : $text(d));
}
var $symbols = { n: 0, all: {} };
$Symbol.iterator = "\xff@@iterator";
$Symbol.asyncIterator = "\xff@@asyncIterator";
$Symbol.hasInstance = "\xff@@hasInstance";
$Symbol.toPrimitive = "\xff@@toPrimitive";
$Symbol.toStringTag = "\xff@@toStringTag";
$Symbol.for = function (k) {
  k = $text(k);
  if (!$symbols.all["$" + k]) $symbols.all["$" + k] = "\xff@for:" + k;
  return $symbols.all["$" + k];
};
$Symbol.keyFor = function (s) {
  return s.substr(0, 6) == "\xff@for:" ? s.substr(6) : undefined;
};

/** A deep copy of plain data. */
function $structuredClone(x) {
  return $clone(x, [], []);
}
function $clone(x, from, to) {
  if (typeof x == "function" || $isSymbol(x)) $throw($Error, "could not be cloned");
  if (!$isObject(x)) return x;
  var i = from.indexOf(x);
  if (i >= 0) return to[i];
  var r = $blank(x);
  from.push(x);
  to.push(r);
  if (x instanceof $Map)
    x.forEach(function (v, k) {
      r.set($clone(k, from, to), $clone(v, from, to));
    });
  else if (x instanceof $Set)
    x.forEach(function (v) {
      r.add($clone(v, from, to));
    });
  else if (!(x["\xffdate"] !== undefined))
    $keys(x).forEach(function (k) {
      r[k] = $clone(x[k], from, to);
    });
  return r;
}
function $blank(x) {
  if (Array.isArray(x)) return $sized(x.length);
  if (x instanceof $Map) return new $Map();
  if (x instanceof $Set) return new $Set();
  return {};
}
function $sized(n) {
  var a = [];
  $setLength(a, n);
  return a;
}
