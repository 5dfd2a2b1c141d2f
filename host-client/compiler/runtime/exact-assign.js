/** Properties from one object to another, and the symbols among them. */

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

/** `Object.assign` where properties may be read-only; the second one where symbols may be keys, too. */
function $assignChecked() {
  return $assignBy($shownKeys, arguments);
}
function $assignCheckedAll() {
  return $assignBy(function (s) {
    return $shownKeys(s).concat($symbolsOf(s));
  }, arguments);
}
function $assignBy(keys, a) {
  var t = a[0];
  if (!t && (t === null || t === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  for (var i = 1; i < a.length; i++) {
    var s = a[i];
    if (!$isNothing(s))
      keys(s).forEach(function (k) {
        $write(t, k, s[k]);
      });
  }
  return t;
}
/** `Object.assign` where symbols may be keys. */
function $objectAssign(t) {
  if (!t && (t === null || t === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  for (var i = 1; i < arguments.length; i++) $assignAll(t, arguments[i]);
  return t;
}

var $nClone = {}.clone;
/** The symbols among an object's own keys, in their order: no other function of Espruino's tells of them. It asks getters, though. */
function $symbolsOf(o) {
  if (!$isObject(o)) return [];
  var getters = $nNames(o).filter(function (k) {
    var d = $nDescriptor(o, k);
    return d !== undefined && !!d.get;
  });
  if (getters.length && typeof o == "object") {
    o = $nClone.call(o);
    getters.forEach(function (k) {
      delete o[k];
    });
  }
  return E.getSizeOf(o, 1)
    .map(function (x) {
      return x.name;
    })
    .filter($isSymbol);
}

Object.getOwnPropertySymbols = function (o) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
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
