/** The iteration protocol, and what it makes of the things that can be iterated. */

/** The iterator of anything that has one. */
function $iterator(x, n) {
  if (!x && (x === null || x === undefined)) $notIterable(x, n);
  var f = $iterFunction(x);
  if (f !== undefined && f !== null) {
    if (typeof f != "function") $notIterable(x, n);
    f = f.call(x);
    if (!$isObject(f)) $throw($TypeError, "Result of the Symbol.iterator method is not an object");
    return f;
  }
  return $listIterator(x, $isList(x, n));
}
function $iterFunction(x) {
  return $isObject(x) && !$isTyped(x) ? x["\xff@@iterator"] : undefined;
}
/** Arrays, typed arrays, text and `arguments`; anything else is refused. */
function $isList(x, n) {
  if ((typeof x != "string" || $isSymbol(x)) && !Array.isArray(x) && !$isTyped(x)) $notIterable(x, n);
  return 0;
}
/** By the name that it has in the source (a list of it for the last arguments of a call), else by what it is. */
function $notIterable(x, n) {
  if (Array.isArray(n))
    n =
      !x && (x === null || x === undefined)
        ? n[0] + " is not iterable (cannot read property " + x + ")"
        : "Spread syntax requires ...iterable[Symbol.iterator] to be a function";
  else if (n) n += " is not iterable";
  else n = $siteOf(x) + " is not iterable (cannot read property Symbol(Symbol.iterator))";
  $throw($TypeError, n);
}
function $kindName(x) {
  return $isObject(x) && typeof x == "object" ? $shown(x) : $String(x);
}
function $isTyped(x) {
  return $isObject(x) && x.buffer !== undefined && x.byteLength !== undefined && typeof x.length == "number";
}
function $listIterator(x, i) {
  return $iterable(
    function () {
      if (i < 0 || i >= x.length) {
        i = -1;
        return { value: undefined, done: true };
      }
      return { value: x[i++], done: false };
    },
    typeof x == "string" ? "String Iterator" : "Array Iterator",
  );
}
/** An iterator that is its own iterable. */
function $iterable(next, tag) {
  var it = { next: next };
  if (tag) it["\xff@@toStringTag"] = tag;
  it["\xff@@iterator"] = function () {
    return this;
  };
  return it;
}

/** A new array of the items of anything. */
function $array(x, n) {
  if (!x && (x === null || x === undefined)) $notIterable(x, n);
  if (Array.isArray(x) && !x["\xff@@iterator"]) return x.slice(0);
  if (typeof x == "string" && !$isSymbol(x)) return x.split("");
  if ($isTyped(x)) return [].slice.call(x, 0);
  var it = $iterator(x, n);
  var r = [];
  var f = it.next;
  for (var s; !(s = $step(it, f)).done;) r.push(s.value);
  return r;
}
/** Hands on each item; the iterator is closed where that throws. */
function $eachItem(x, f) {
  if (typeof x == "string" || $isTyped(x) || (Array.isArray(x) && !x["\xff@@iterator"])) return $array(x).forEach(f);
  var it = $iterator(x);
  var n = it.next;
  for (var s; !(s = $step(it, n)).done;) {
    try {
      f(s.value);
    } catch (e) {
      $closeQuietly(it);
      throw e;
    }
  }
}
/** The items for `[...x]`, where an array may have holes. */
function $spread(x, n) {
  var r = $array(x, n);
  if ($nKeys(r).length < r.length) for (var i = 0; i < r.length; i++) r[i] = r[i];
  return r;
}
function $step(it, f) {
  var s = f.call(it);
  return $isObject(s) ? s : $notResult(s);
}
function $notResult(s) {
  $throw($TypeError, "Iterator result " + $String(s) + " is not an object");
}
/** At most n items; the iterator is closed if it has more. */
function $take(x, n, name) {
  if (Array.isArray(x) && !x["\xff@@iterator"]) return x;
  if (typeof x == "string") return x.split("");
  var it = $iterator(x, name);
  var r = [];
  var f = it.next;
  while (r.length < n) {
    var s = $step(it, f);
    if (s.done) return r;
    r.push(s.value);
  }
  $close(it);
  return r;
}
/** What an array pattern takes from, item by item. */
function $opened(x, name) {
  var it = $iterator(x, name);
  return { it: it, next: it.next, done: false };
}
function $taken(o) {
  if (o.done) return undefined;
  o.done = true;
  var s = $step(o.it, o.next);
  if (s.done) return undefined;
  var v = s.value;
  o.done = false;
  return v;
}
function $takenRest(o) {
  var r = [];
  while (!o.done) {
    var v = $taken(o);
    if (!o.done) r.push(v);
  }
  return r;
}
function $closeOpened(o) {
  if (!o.done) $close(o.it);
}
/** A default of a pattern, whose error closes the iterator first. */
function $guarded(o, f) {
  try {
    return f();
  } catch (e) {
    if (!o.done) $closeQuietly(o.it);
    throw e;
  }
}
/** Tells an iterator that no more items are wanted. */
function $close(it) {
  var f = it["return"];
  if (f === undefined || f === null) return;
  f = f.call(it);
  if (!$isObject(f)) $throw($TypeError, $String(f) + " is not an object");
}
/** The same after an error, which goes before whatever happens here. */
function $closeQuietly(it) {
  try {
    $close(it);
  } catch (e) {
    return;
  }
}

/** A generator: `run(mode, value)` goes on to the next yield. */
function $generator(run) {
  var g = {};
  var r = { run: run, inner: null, last: null, done: false, active: false };
  g["\xff.generator"] = r;
  g["\xff@@iterator"] = function () {
    return this;
  };
  g["\xff@@toStringTag"] = "Generator";
  // The usual way has no call more than it needs: pipelines of generators nest.
  g.next = function (v) {
    if (r.active || r.done || r.inner) return $resume(r, 0, v);
    r.active = true;
    try {
      var s = run(0, v);
    } catch (e) {
      r.active = false;
      r.done = true;
      throw e;
    }
    r.active = false;
    if (s.link) return $resume(r, s.mode, s.value, s.link);
    if (s.done) r.done = true;
    return s;
  };
  g["throw"] = function (e) {
    return $resume(r, 1, e);
  };
  g["return"] = function (v) {
    return $resume(r, 2, v);
  };
  return g;
}
function $resume(r, mode, value, link) {
  if (r.active) $throw($TypeError, "Generator is already running");
  if (r.done) {
    if (mode === 1) throw value;
    return { value: mode === 2 ? value : undefined, done: true };
  }
  r.active = true;
  try {
    link = link || r.inner;
    var s = link ? $through(r, { link: link, mode: mode, value: value }) : r.run(mode, value);
    if (s.link) s = $through(r, s);
    if (s.done) r.done = true;
    return s;
  } catch (e) {
    r.done = true;
    throw e;
  } finally {
    r.active = false;
  }
}
/** Goes on in the innermost of generators that hand on to each other: their depth is in a list, not on the stack. */
function $through(r, s) {
  var path = [r];
  var mode;
  var x;
  while (true) {
    if (s.link) {
      path[path.length - 1].inner = s.link;
      mode = s.mode;
      for (x = s.link; x; x = x.inner) path.push(x);
      x = path[path.length - 1];
      s = x.done ? $ended(mode, s.value) : $tried(x.run, mode, s.value);
    } else if (path.length < 2) {
      if (s.failed) throw s.value;
      return s;
    } else if (s.done || s.failed) {
      x = path.pop();
      x.done = true;
      x.last = { done: true, value: s.value, mode: s.failed ? 1 : mode === 2 ? 2 : 0 };
      mode = 0;
      x = path[path.length - 1];
      x.inner = null;
      s = $tried(x.run, 0);
    } else return s;
  }
}
function $ended(mode, value) {
  return mode === 1 ? { value: value, failed: true } : { value: mode === 2 ? value : undefined, done: true };
}
function $tried(run, mode, value) {
  try {
    return run(mode, value);
  } catch (e) {
    return { value: e, failed: true };
  }
}

/** `yield*`: hands on to the inner iterator; `mode` of what it returns at its end says how the outer one goes on. */
function $delegate(x) {
  var it = $iterator(x);
  var r = it["\xff.generator"];
  if (r && !r.active)
    return function (mode, value) {
      var last = r.last;
      r.last = null;
      return last || { link: r, mode: mode, value: value, done: false };
    };
  var f = it.next;
  return function (mode, value) {
    var g = mode === 1 ? it["throw"] : mode === 2 ? it["return"] : f;
    if (mode > 0 && (g === undefined || g === null)) {
      if (mode === 2) return { done: true, value: value, mode: 2 };
      $close(it);
      $throw($TypeError, "The iterator does not provide a 'throw' method.");
    }
    var s = g.call(it, value);
    if (!$isObject(s)) $notResult(s);
    return s.done ? { done: true, value: s.value, mode: mode === 2 ? 2 : 0 } : s;
  };
}
