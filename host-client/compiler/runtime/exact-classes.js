/** Classes: chains of prototypes, static members, private ones, `super`. */

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

/** True for a static member that is reached through the class and belongs to its parent. */
function $isInherited(c, k) {
  var d = $nDescriptor(c, k);
  if (!d) return false;
  var b = $nDescriptor(c["\xff.parent"], k);
  return d.get
    ? d.get["\xff.static"] === true || (!!b && d.get === b.get)
    : typeof d.value == "function" && !!b && d.value === b.value;
}

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

/** The name of a static member, which is kept where it is a symbol: Espruino does not tell of such names without asking getters. */
function $staticKey(c, k) {
  k = $key(k);
  if ($isSymbol(k)) c["\xff.symbols"] = (c["\xff.symbols"] || []).concat([k]);
  return k;
}
function $symbolStatics(c, p) {
  c["\xff.symbols"] = p["\xff.symbols"] || [];
  c["\xff.symbols"].forEach(function (k) {
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

/** Deletes a property; a static member that was the class's own is the parent's again. */
function $deleteStatic(c, k) {
  var p = typeof c == "function" && c["\xff.parent"];
  if (!p) return $delete(c, k);
  if ($isInherited(c, k)) return true;
  $delete(c, k);
  if ($has(p, k)) $static(c, p, k);
  return true;
}

function $superGet(h, k, t) {
  if (!h && (h === null || h === undefined))
    $throw($TypeError, "Cannot read properties of " + h + $keyWords("reading", k));
  for (var p = h; $isObject(p); p = $proto(p)) {
    if (!$owns(p, k)) continue;
    var d = $descriptor(p, k);
    return d && d.get ? d.get.call(t) : p[k];
  }
  if (k === "name" && typeof h == "function") return $nameOf(h);
  return k === "toString" && typeof h == "object" ? $ownText : h[k];
}
/** `super.toString` where no class above has one: Espruino's own asks the object's again, without end. */
function $ownText() {
  return $plainText(this);
}

function $constructorOf(o) {
  if (!o && (o === null || o === undefined)) $throw($TypeError, "Cannot read properties of " + o);
  if (typeof o == "string") return $String;
  if (typeof o == "number") return $Number;
  if (typeof o == "boolean") return $Boolean;
  if (typeof o == "function" && !$owns(o, "constructor")) return o["\xff.kind"] ? { name: o["\xff.kind"] } : Function;
  if ($isTyped(o) || $owns(o, "constructor")) return o.constructor;
  if ($bare(o)) return undefined;
  var t = o["\xff@@toStringTag"];
  return t == "Generator" || t == "AsyncGenerator" ? {} : o.constructor;
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
  return "#" + k.substr(2).replace(/\d*(\.\d+)?$/, "");
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

function $superSet(h, k, v, t) {
  var f = $setter(h, $key(k));
  if (f) f.call(t, v);
  else $set(t, k, v);
  return v;
}
