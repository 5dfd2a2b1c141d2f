/** Prototypes of objects: which they have, and what they hand on. */

Object.getPrototypeOf = function (o) {
  return $parentOf(o);
};

function $parentOf(o) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot convert undefined or null to object");
  if (typeof o == "string") return String.prototype;
  if (!$isObject(o)) return (typeof o == "number" ? Number : Boolean).prototype;
  if ($isTyped(o) || o instanceof ArrayBuffer) return o.__proto__;
  return $bare(o) ? null : typeof o == "function" && o["\xff.parent"] ? o["\xff.parent"] : $proto(o);
}

var $nSetProto = Object.setPrototypeOf;

Object.setPrototypeOf = function (o, p) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Object.setPrototypeOf called on null or undefined");
  if (!$isObject(p) && p !== null)
    $throw($TypeError, "Object prototype may only be an Object or null: " + $kindName(p));
  if (!$isObject(o) || $identical($parentOf(o), p)) return o;
  if ($owns(o, "\xff.frozen")) $throw($TypeError, $shown(o) + " is not extensible");
  for (var q = p; $isObject(q); q = $proto(q)) if ($identical(q, o)) $throw($TypeError, "Cyclic __proto__ value");
  if (!p) o["\xff.bare"] = true;
  else delete o["\xff.bare"];
  return $nSetProto(o, p || Object.prototype);
};

/** `{ __proto__: p }` */
function $inherits(o, p) {
  if ($isObject(p)) $nSetProto(o, p);
  else if (p === null) o["\xff.bare"] = true;
}

Object.create = function (p, d) {
  if (!$isObject(p) && p !== null) $throw($TypeError, "Object prototype may only be an Object or null: " + $String(p));
  var o = {};
  if (!p) o["\xff.bare"] = true;
  else o.__proto__ = p;
  if (d)
    $keys(d).forEach(function (k) {
      $define(o, k, d[k]);
    });
  return o;
};

Object.prototype.isPrototypeOf = function (o) {
  if ($isObject(o)) $receiver(this);
  for (var p = $isObject(o) ? $parentOf(o) : null; $isObject(p); p = $parentOf(p)) if ($identical(p, this)) return true;
  return false;
};

Object.prototype.propertyIsEnumerable = function (k) {
  return $keys(this).indexOf("" + k) >= 0;
};

Object.prototype.hasOwnProperty = function (k) {
  return $hasOwn(this, k);
};

Object.prototype.toLocaleString = function () {
  return $text($receiver(this));
};

/** Methods of a class do not enumerate; what was added to its prototype later does. */
function $isDeclared(o, k) {
  if (typeof o == "function") return $isOfClass(o, k);
  if (!$owns(o, "\xff.class")) return false;
  return !($owns(o, "\xff.added") && o["\xff.added"]["$" + k]);
}
