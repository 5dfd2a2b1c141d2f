/** Helpers that plain code needs too. They are written in what Espruino runs. */

/** Prototype chain of a derived class. */
function $extend(c, p) {
  var o = Object.create(p.prototype);
  var own = c.prototype;
  for (var k in own) o[k] = own[k];
  c.prototype = o;
  o.constructor = c;
  for (var s in p) if (s != "prototype") c[s] = p[s];
}

/** Own properties without some. */
function $rest(o, without) {
  var r = {};
  Object.keys(o).forEach(function (k) {
    if (without.indexOf(k) < 0) r[k] = o[k];
  });
  return r;
}

function $assign(t, s) {
  if (s !== null && s !== undefined)
    Object.keys(s).forEach(function (k) {
      t[k] = s[k];
    });
  return t;
}

/** Calls a constructor with a list of arguments, for an object of another one where that is given. */
function $new(f, a, t) {
  t = t || f;
  var p = t.prototype;
  if (!p.hasOwnProperty("constructor")) p.constructor = t;
  var o = Object.create(p);
  var r = f.apply(o, a);
  return r && (typeof r == "object" || typeof r == "function") ? r : o;
}

/** Adds a getter or setter to the other one of the same name. */
function $accessor(o, k, d) {
  var n = { get: d.get, set: d.set };
  var b = o.hasOwnProperty(k) ? Object.getOwnPropertyDescriptor(o, k) : undefined;
  if (b && !n.get && b.get) n.get = b.get;
  if (b && !n.set && b.set) n.set = b.set;
  Object.defineProperty(o, k, n);
}

/** `Function.prototype.call.bind(f)`: what `f` calls `this` is its first argument. */
function $uncurried(f) {
  return function (o) {
    return f.apply(o, [].slice.call(arguments, 1));
  };
}

/** How many classes with private names were evaluated that are so more than once. */
var $brands = 0;
function $brand() {
  return ++$brands;
}
