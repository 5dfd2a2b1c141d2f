/** Reflect: the operations as functions. */

var $Reflect = {};
$Reflect.ownKeys = function (o) {
  return Object.getOwnPropertyNames(o);
};
$Reflect.has = function (o, k) {
  return $in(k, o);
};
$Reflect.get = function (o, k, t) {
  return t === undefined ? $get(o, k) : $superGet(o, k, t);
};
$Reflect.set = function (o, k, v) {
  if (o["\xff.frozen"] || (o["\xff.readonly"] && o["\xff.readonly"]["$" + k])) return false;
  $set(o, k, v);
  return true;
};
$Reflect.apply = function (f, t, a) {
  return f.apply(t, a);
};
$Reflect.construct = function (f, a) {
  return $new(f, a);
};
$Reflect.deleteProperty = function (o, k) {
  return $delete(o, k);
};
$Reflect.getPrototypeOf = function (o) {
  return Object.getPrototypeOf(o);
};
$Reflect.setPrototypeOf = function (o, p) {
  Object.setPrototypeOf(o, p);
  return true;
};
$Reflect.defineProperty = function (o, k, d) {
  $define(o, k, d);
  return true;
};
