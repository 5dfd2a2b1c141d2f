/**
 * Results of workflows that a task on a node has started: what the firmware leaves to the modules that ask for it. Its part is
 * `result.$(heard)`, which calls `heard(place, step, isValue)` for each member of a group and what that gives with the value or
 * error, and gives the steps as they travel (shared/canvas/steps.ts).
 */

function $isResult(x) {
  return x && x.$ && x.onProgress;
}
/** What has come of a result's members since it was first asked for: [step, place, is it a value, value or error]. */
function $heardOf(x) {
  var t = x._told;
  if (t) return t;
  t = x._told = { come: [], wake: [] };
  t.steps = x.$(function (place, k, isValue) {
    return function (v) {
      $toldOf(t, k, place, isValue, v);
      if (!x.ready()) x.state = "STARTED";
      $wake(t);
    };
  });
  return t;
}
function $wake(t) {
  t.wake.splice(0).forEach(function (f) {
    f();
  });
}
/** What comes of a member, or of each member of a linked group, whose list is spliced into the outer one. */
function $toldOf(t, k, place, isValue, v) {
  var s = t.steps[k];
  var at = $fanSize(s, place);
  var inner = $spliced(s, place);
  if (!inner) return t.come.push([k, at, isValue, v]);
  for (var i = 0; i < $fanSize(inner); i++) t.come.push([k, at + i, isValue, isValue ? v[i] : v]);
}
/** A member that is a linked group. */
function $spliced(s, place) {
  var inner = !s[0] && s[1][place][0];
  return inner && inner[3] && inner[3].s && inner;
}
/** Results of a step's members, or of those before a place; 0 of a step that is no group. */
function $fanSize(s, place) {
  if (s[0] !== 0 && s[0] !== 3 && s[0] !== 4) return 0;
  if (place === undefined) place = s[s[0] ? 2 : 1].length;
  var size = place;
  while (!s[0] && place--) {
    var inner = $spliced(s, place);
    if (inner) size += $fanSize(inner) - 1;
  }
  return size;
}
/** The result of an earlier step, or of a member of one. */
function $Part(x, k, place) {
  this.id = x.id + (place === undefined ? "/" + k : "." + place);
  this._of = x;
  this._k = k;
  this._place = place;
}
/** What stands of it: [is it a value, value or error], or nothing. */
function $standing(p) {
  var t = $heardOf(p._of);
  var size = p._place === undefined && $fanSize(t.steps[p._k]);
  var list = [];
  var count = 0;
  for (var i = 0; i < t.come.length; i++) {
    var c = t.come[i];
    if (c[0] != p._k) continue;
    if (p._place === undefined ? !c[2] : c[1] == p._place) return [c[2], c[3]];
    list[c[1]] = c[3];
    count++;
  }
  return size && count == size ? [1, list] : undefined;
}
$Part.prototype = {
  get state() {
    var s = $standing(this);
    if (s) return s[0] ? "SUCCESS" : "FAILURE";
    return this._of.successful() ? "SUCCESS" : "PENDING";
  },
  get children() {
    return this._place === undefined ? $partsOf(this._of, this._k) : [];
  },
  get parent() {
    return this._place === undefined && this._k ? new $Part(this._of, this._k - 1) : undefined;
  },
  ready: function () {
    return this.state != "PENDING";
  },
  successful: function () {
    return this.state == "SUCCESS";
  },
  failed: function () {
    return this.state == "FAILURE";
  },
  get: function (options) {
    var p = this;
    var t = $heardOf(p._of);
    return new Promise(function (resolve, reject) {
      var isOver = false;
      var look = function () {
        var s = !isOver && $standing(p);
        if (!s) return isOver || void t.wake.push(look);
        isOver = true;
        return (s[0] ? resolve(s[1]) : reject(s[1]), true);
      };
      if (look()) return;
      p._of.get(options).then(
        function (v) {
          if (look()) return;
          isOver = true;
          if (p._place !== undefined && p._k == t.steps.length - 1) return resolve(v[p._place]);
          reject(new Error("the value of " + p.id + " did not come here: it was handed on where it was made"));
        },
        function (e) {
          if (look()) return;
          isOver = true;
          reject(e);
        },
      );
    });
  },
  revoke: function () {
    return this._of.revoke();
  },
  forget: function () {},
  onProgress: function () {
    return function () {};
  },
};
function $partsOf(x, k) {
  var list = [];
  for (var i = 0; i < $fanSize($heardOf(x).steps[k]); i++) list.push(new $Part(x, k, i));
  return list;
}
/** The results of a group's members */
function $children(x) {
  return $isResult(x) ? $partsOf(x, $heardOf(x).steps.length - 1) : x.children;
}
/** The result of the step before */
function $parent(x) {
  if (!$isResult(x)) return x.parent;
  var k = $heardOf(x).steps.length - 2;
  return k < 0 ? undefined : new $Part(x, k);
}

/** The iteration over a group's members as they come; over anything else, of its one value. */
function $Members(x) {
  this._of = x;
  this._at = this._next = 0;
  this._given = {};
}
$Members.prototype.next = function () {
  var m = this;
  var t = $heardOf(m._of);
  return new Promise(function (resolve, reject) {
    var give = function () {
      if (!$giveMember(m, t, resolve, reject)) t.wake.push(give);
    };
    give();
    if (m._waits) return;
    m._waits = true;
    var end = function (isValue) {
      return function (v) {
        m._end = [isValue, v];
        $wake(t);
      };
    };
    m._of.get().then(end(true), end(false));
  });
};
/** The next that has come, or the end; whether there was either. */
function $giveMember(m, t, resolve, reject) {
  var k = t.steps.length - 1;
  while (m._at < t.come.length) {
    var c = t.come[m._at++];
    if (c[0] != k) continue;
    m._given["$" + c[1]] = true;
    if (c[2]) resolve({ value: { index: c[1], value: c[3] }, done: false });
    else reject(c[3]);
    return true;
  }
  if (!m._end) return false;
  if (!m._end[0]) return (reject(m._end[1]), true);
  var size = $fanSize(t.steps[k]);
  while (m._next < (size || 1)) {
    var i = m._next++;
    if (m._given["$" + i]) continue;
    resolve({ value: { index: i, value: size ? m._end[1][i] : m._end[1] }, done: false });
    return true;
  }
  resolve({ value: undefined, done: true });
  return true;
}
/** What a PC's own objects are iterated by: there, results are the host's. */
function $hostIterator(x) {
  return typeof Symbol != "undefined" && x[Symbol.asyncIterator];
}
/** `for await` over a result */
function $iterate(x) {
  if ($isResult(x)) return new $Members(x);
  return $hostIterator(x) ? x[Symbol.asyncIterator]() : x["\xff@@asyncIterator"]();
}
/** `for await` over anything, which may be a result. */
function $iterateAny(x) {
  return $isResult(x) || $hostIterator(x) ? $iterate(x) : $asyncIterator(x);
}

/** What tasks tell, as an iteration that ends with the workflow. */
function $Events(x) {
  var e = this;
  e._of = x;
  e._queue = [];
  e._stop = x.onProgress(function (event) {
    if (!x.ready()) x.state = event.state == "RETRY" ? "RETRY" : "STARTED";
    e._queue.push(event);
    $giveEvent(e);
  });
}
$Events.prototype["\xff@@asyncIterator"] = function () {
  return this;
};
$Events.prototype.next = function () {
  var e = this;
  return new Promise(function (resolve) {
    e._give = resolve;
    $giveEvent(e);
    if (e._waits) return;
    e._waits = true;
    var end = function () {
      e._over = true;
      $giveEvent(e);
    };
    e._of.get().then(end, end);
  });
};
$Events.prototype["return"] = function () {
  this._stop();
};
function $giveEvent(e) {
  var give = e._give;
  if (!give || !(e._queue.length || e._over)) return;
  e._give = undefined;
  if (e._queue.length) return give({ value: e._queue.shift(), done: false });
  e._stop();
  give({ value: undefined, done: true });
}
/** A result, with `events`: the iteration over what tasks tell */
function $withEvents(x) {
  if ($isResult(x) && !x.events)
    x.events = function () {
      return new $Events(x);
    };
  return x;
}
