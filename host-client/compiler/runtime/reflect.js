/** Reflect: the operations as functions. */

var $Reflect = { "\xff@@toStringTag": "Reflect" };
function $needObject(o) {
  if (!$isObject(o)) $throw($TypeError, "Reflect method called on non-object");
  return o;
}
$Reflect.ownKeys = function (o) {
  $needObject(o);
  return $names(o).concat($symbolsOf(o));
};
$Reflect.has = function (o, k) {
  return $in(k, o);
};
$Reflect.get = function (o, k, t) {
  $needObject(o);
  return t === undefined ? $get(o, k) : $superGet(o, k, t);
};
$Reflect.set = function (o, k, v, t) {
  $needObject(o);
  if (t !== undefined && t !== o) return $superSet(o, k, v, t) === v;
  if (o["\xff.frozen"] || (o["\xff.readonly"] && o["\xff.readonly"]["$" + k])) return false;
  $set(o, k, v);
  return true;
};
$Reflect.apply = function (f, t, a) {
  $needFunction(f);
  return f.apply(t, $argumentList($needObject(a)));
};
$Reflect.construct = function (f, a, t) {
  $needFunction(f);
  if (t !== undefined) $needFunction(t);
  return $new(f, $argumentList($needObject(a)), t);
};
$Reflect.deleteProperty = function (o, k) {
  if ($isFixed($needObject(o), $key(k)) && $owns(o, $key(k))) return false;
  return $delete(o, k);
};
$Reflect.getPrototypeOf = function (o) {
  return $parentOf($needObject(o));
};
$Reflect.setPrototypeOf = function (o, p) {
  if (p || p !== null) $needObject(p);
  Object.setPrototypeOf($needObject(o), p);
  return true;
};
$Reflect.isExtensible = function (o) {
  return !$owns($needObject(o), "\xff.frozen");
};
$Reflect.preventExtensions = function (o) {
  $freeze($needObject(o), 1);
  return true;
};
$Reflect.getOwnPropertyDescriptor = function (o, k) {
  return $descriptor($needObject(o), $key(k));
};
$Reflect.defineProperty = function (o, k, d) {
  $needObject(o);
  try {
    $define(o, k, d);
    return true;
  } catch (e) {
    return false;
  }
};
