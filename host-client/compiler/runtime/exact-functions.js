/** Functions: names, lengths, what `bind` makes of them. */

function $nameOf(o) {
  if (typeof o != "function") return $get(o, "name");
  if ($owns(o, "name")) return o.name;
  return o["\xff.name"] === undefined ? $nativeName(o) : o["\xff.name"];
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
  var d = $isSymbol(k) && $description(k);
  $named(f, d === false ? "" + k : d === undefined ? "" : "[" + d + "]");
  if (k === "name" && typeof o == "function") delete o["\xff.name"];
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

/** The arguments that `apply` is given, as an array. */
function $argumentList(x) {
  if (!x && (x === null || x === undefined)) return [];
  if (!$isObject(x)) $throw($TypeError, "CreateListFromArrayLike called on non-object");
  return $list(x);
}
