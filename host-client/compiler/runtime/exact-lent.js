/** Methods of arrays and objects as values, which may be called with anything for `this`. */

/** One that only reads. @param asIs for one that takes its object whole */
function $lent(f, asIs) {
  return function () {
    return f.apply(asIs ? $receiver(this) : $like($receiver(this)), arguments);
  };
}
/** One that changes its array. */
function $lentBack(f, resizes) {
  return function () {
    return $onCopy($receiver(this), f, arguments, resizes);
  };
}
/** `this` of a method that was called with nothing is the global object on a node. */
function $receiver(t) {
  if ($isNothing(t) || $identical(t, globalThis)) $throw($TypeError, "Cannot convert undefined or null to object");
  return t;
}
/** What a reading method finds its items in: the object itself, where its length is one. */
function $like(x) {
  if ($isNothing(x)) $throw($TypeError, "Cannot convert undefined or null to object");
  if (!$isObject(x) || Array.isArray(x) || $isTyped(x) || typeof x == "function") return $list(x);
  var n = x.length;
  return typeof n == "number" && n >= 0 && n === Math.floor(n) ? x : $list(x);
}
/** Lets a method change a copy of what is no array, and writes that back. */
function $onCopy(o, f, a, resizes) {
  if (Array.isArray(o)) return f.apply(o, a);
  if ($isNothing(o)) $throw($TypeError, "Array.prototype method called on null or undefined");
  if (!$isObject(o) || $isTyped(o)) return f.apply(o, a);
  var list = $list(o);
  var n = list.length;
  var r = f.apply(list, a);
  for (var i = 0; i < n || i < list.length; i++) {
    if (i in list) o[i] = list[i];
    else if ($owns(o, i)) delete o[i];
  }
  if (resizes) o.length = list.length;
  return $identical(r, list) ? o : r;
}
/** `Object.prototype.toString` */
function $tagOfThis() {
  return $tag($plainThis(this));
}
/** A method of primitive values, of those of a kind alone. */
function $ofKind(f, kind) {
  return function () {
    if ($typeof(this) != kind)
      $throw($TypeError, "This method requires that 'this' be a " + kind[0].toUpperCase() + kind.substr(1));
    return f.apply(this, arguments);
  };
}
/** A method of texts, which makes a text of what it is called of. */
function $lentText(f) {
  return function () {
    var t = $plainThis(this);
    if ($isNothing(t)) $throw($TypeError, "String.prototype method called on null or undefined");
    return f.apply($text(t), arguments);
  };
}
/** `Object.prototype.valueOf` */
function $valueOfThis() {
  return $receiver(this);
}
