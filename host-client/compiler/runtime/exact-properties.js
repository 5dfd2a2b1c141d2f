/** Properties and their attributes: those that Espruino can't keep are kept beside the object. */

var $nOwn = {}.hasOwnProperty;

var $nDefine = Object.defineProperty;

function $owns(o, k) {
  return $nOwn.call(o, k);
}

/** A property with its attributes; those that Espruino can't keep are kept by the helpers that enumerate and write. */
function $define(o, k, d) {
  if (!$isObject(o)) $throw($TypeError, "Object.defineProperty called on non-object");
  if (!$isObject(d)) $throw($TypeError, "Property description must be an object: " + $String(d));
  $sound(d);
  k = $key(k);
  if (k === "length" && Array.isArray(o)) return $defineLength(o, d);
  var isNew = !$owns(o, k);
  var b = isNew ? {} : $descriptor(o, k);
  if (isNew && $owns(o, "\xff.frozen"))
    $throw($TypeError, "Cannot define property " + $String(k) + ", object is not extensible");
  if (!isNew && !b.configurable && $changes(b, d)) $throw($TypeError, "Cannot redefine property: " + $text(k));
  var wasAccessor = b.get || b.set;
  if (d.get || d.set) $accessors(o, k, d);
  else if (!wasAccessor || "value" in d || "writable" in d) {
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

/** The length of an array, which has its attributes from the start. */
function $defineLength(o, d) {
  var isFixed = !$isLengthFree(o);
  var n = "value" in d ? $number(d.value) : undefined;
  if (n !== undefined && !(n >= 0 && n <= 4294967295 && n === Math.floor(n)))
    $throw($RangeError, "Invalid array length");
  if (
    d.get ||
    d.set ||
    d.configurable ||
    d.enumerable ||
    (isFixed && (d.writable || (n !== undefined && n !== o.length)))
  )
    $throw($TypeError, "Cannot redefine property: length");
  if (n !== undefined && n !== o.length) $setLength(o, n);
  if (d.writable === false) $mark(o, "\xff.readonly", "length");
  return o;
}
/** False for an array whose length may not change. */
function $isLengthFree(o) {
  return (
    !($owns(o, "\xff.readonly") && o["\xff.readonly"].$length) && !($owns(o, "\xff.frozen") && o["\xff.frozen"] > 2)
  );
}

/** `o[k] = v` that asks no setter above. */
function $ownMember(o, k, v) {
  if (!$owns(o, k) && $has(o, k)) $nDefine(o, k, { value: v, writable: true, enumerable: true, configurable: true });
  else o[k] = v;
  return v;
}

/** Throws where a description contradicts itself. */
function $sound(d) {
  if (!("get" in d || "set" in d)) return;
  if (d.get !== undefined && typeof d.get != "function")
    $throw($TypeError, "Getter must be a function: " + $String(d.get));
  if (d.set !== undefined && typeof d.set != "function")
    $throw($TypeError, "Setter must be a function: " + $String(d.set));
  if ("value" in d || "writable" in d)
    $throw(
      $TypeError,
      "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, " + $shown(d),
    );
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
    if (o["\xff.frozen"] && !has) $needWritableAbove(o, k);
    var r = o["\xff.readonly"];
    if (r && r["$" + k]) $readOnly(o, k);
  }
  return $assignTo(o, k, v);
}

/** What is inherited from a frozen object is read-only below it, too. */
function $needWritableAbove(o, k) {
  for (var p = $proto(o); $isObject(p); p = $proto(p)) {
    if (!$owns(p, k)) continue;
    if ($owns(p, "\xff.frozen") && p["\xff.frozen"] == 3 && !$setter(o, k)) $readOnly(o, k);
    return;
  }
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
  if (f >= n || !f) return f >= n;
  return $names(o).every(function (k) {
    var d = $descriptor(o, k);
    return !d.configurable && (n < 3 || !d.writable);
  });
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
    return { value: o.length, writable: Array.isArray(o) && $isLengthFree(o), enumerable: false, configurable: false };
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

function $isFixed(o, k) {
  if ($owns(o, "\xff.frozen") && o["\xff.frozen"] > 1) return true;
  return $owns(o, "\xff.fixed") && o["\xff.fixed"]["$" + k] === 1;
}

Object.getOwnPropertyDescriptors = function (o) {
  var r = {};
  $names(o)
    .concat($symbolsOf(o))
    .forEach(function (k) {
      r[k] = $descriptor(o, k);
    });
  return r;
};

Object.getOwnPropertyDescriptor = function (o, k) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  return $isObject(o) || typeof o == "string" ? $descriptor(o, $key(k)) : undefined;
};

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
