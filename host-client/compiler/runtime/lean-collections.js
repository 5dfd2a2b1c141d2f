/** Map and Set of lean modules: entries in a chain, each found by the text of its key where the key is text or a small whole number. */

/** Map, its entries in a chain */
function $LeanMap(items) {
  $emptyEntries(this);
  if (items) $allOf(items).forEach((p) => $putEntry(this, p[0], p[1]));
}
/** Set, its entries in a chain */
function $LeanSet(items) {
  $emptyEntries(this);
  if (items) $allOf(items).forEach((k) => $putEntry(this, k, k));
}
/** What is in no more keeps no way back, so that a walk that stands there goes on from the first. */
function $emptyEntries(m) {
  for (var e = m["\xff.f"]; e; e = e.n) {
    e.d = 1;
    e.p = undefined;
  }
  m["\xff.i"] = {};
  m["\xff.f"] = m["\xff.l"] = undefined;
  m["\xff.n"] = 0;
}
/** The name of a key among the entries; nothing where it has to be searched. */
function $entryKey(k) {
  if (typeof k == "string") return "s" + k;
  return typeof k == "number" && k === (k | 0) ? "n" + (k | 0) : "";
}
function $entryOf(m, k) {
  var i = $entryKey(k);
  if (i) return m["\xff.i"][i];
  for (var e = m["\xff.f"]; e; e = e.n) if (e.k === k || (e.k !== e.k && k !== k)) return e;
}
function $putEntry(m, k, v) {
  var e = $entryOf(m, k);
  if (e) {
    e.v = v;
    return m;
  }
  e = { k: k, v: v, p: m["\xff.l"], n: undefined, d: 0 };
  if (e.p) e.p.n = e;
  else m["\xff.f"] = e;
  m["\xff.l"] = e;
  m["\xff.n"]++;
  var i = $entryKey(k);
  if (i) m["\xff.i"][i] = e;
  return m;
}
function $hasEntry(k) {
  return !!$entryOf(this, k);
}
function $dropEntry(k) {
  var e = $entryOf(this, k);
  if (!e) return false;
  e.d = 1;
  if (e.p) e.p.n = e.n;
  else this["\xff.f"] = e.n;
  if (e.n) e.n.p = e.p;
  else this["\xff.l"] = e.p;
  this["\xff.n"]--;
  var i = $entryKey(k);
  if (i) delete this["\xff.i"][i];
  return true;
}
function $clearEntries() {
  $emptyEntries(this);
}
/** The entry behind another; the first behind nothing. One that has gone knows what stood before it. */
function $entryAfter(m, e) {
  while (e && e.d) e = e.p;
  return e ? e.n : m["\xff.f"];
}
function $eachEntry(f) {
  for (var e = $entryAfter(this); e; e = $entryAfter(this, e)) f(e.v, e.k, this);
}
/** An iterator; entries that come while it runs are met, too. */
function $entryWalk(m, pick) {
  var e;
  var isOver;
  return {
    next: function () {
      if (!isOver) e = $entryAfter(m, e);
      isOver = !e;
      return { value: e && pick(e), done: isOver };
    },
  };
}
function $walkKeys() {
  return $entryWalk(this, (e) => e.k);
}
function $walkValues() {
  return $entryWalk(this, (e) => e.v);
}
function $walkEntries() {
  return $entryWalk(this, (e) => [e.k, e.v]);
}
/** An iterator of whatever a lean module walks over: a map, a set, what they are walked by, a list, a text. */
function $walked(x) {
  if (typeof x == "object") {
    if (x.next) return x;
    if (x["\xff.w"]) return x["\xff.w"]();
  }
  var i = 0;
  return {
    next: function () {
      var isOver = i >= x.length;
      return { value: isOver ? undefined : x[i++], done: isOver };
    },
  };
}
/** The same as a list. */
function $allOf(x) {
  if (Array.isArray(x)) return x;
  var r = [];
  x = $walked(x);
  for (var s = x.next(); !s.done; s = x.next()) r.push(s.value);
  return r;
}
$LeanMap.prototype["\xff.w"] = $walkEntries;
$LeanMap.prototype.get = function (k) {
  var e = $entryOf(this, k);
  return e && e.v;
};
$LeanMap.prototype.set = function (k, v) {
  return $putEntry(this, k, v);
};
$LeanMap.prototype.has = $hasEntry;
$LeanMap.prototype["delete"] = $dropEntry;
$LeanMap.prototype.clear = $clearEntries;
$LeanMap.prototype.forEach = $eachEntry;
$LeanMap.prototype.keys = $walkKeys;
$LeanMap.prototype.values = $walkValues;
$LeanMap.prototype.entries = $walkEntries;
$LeanMap.size = Object.defineProperty($LeanMap.prototype, "size", {
  get: function () {
    return this["\xff.n"];
  },
});
$LeanSet.prototype["\xff.w"] = $walkKeys;
$LeanSet.prototype.add = function (k) {
  return $putEntry(this, k, k);
};
$LeanSet.prototype.has = $hasEntry;
$LeanSet.prototype["delete"] = $dropEntry;
$LeanSet.prototype.clear = $clearEntries;
$LeanSet.prototype.forEach = $eachEntry;
$LeanSet.prototype.keys = $walkKeys;
$LeanSet.prototype.values = $walkKeys;
$LeanSet.prototype.entries = $walkEntries;
$LeanSet.size = Object.defineProperty($LeanSet.prototype, "size", {
  get: function () {
    return this["\xff.n"];
  },
});
