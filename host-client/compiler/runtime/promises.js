/** Promises by the standard's steps: the order of reactions is that of Node.js. */

function $Promise(executor) {
  if (!(this instanceof $Promise)) $throw($TypeError, "Promise constructor cannot be invoked without 'new'");
  if (typeof executor != "function")
    $throw($TypeError, "Promise resolver " + $kindName(executor) + " is not a function");
  $pending(this);
  var p = this;
  var r = $resolvers(p);
  try {
    executor(r[0], r[1]);
  } catch (e) {
    r[1](e);
  }
}
function $pending(p) {
  p["\xff.s"] = 0;
  p["\xff.v"] = undefined;
  p["\xff.w"] = [];
}
function $resolvers(p) {
  var done = false;
  return [
    function (v) {
      if (done) return;
      done = true;
      $resolve(p, v);
    },
    function (e) {
      if (done) return;
      done = true;
      $settle(p, 2, e);
    },
  ];
}
function $resolve(p, v) {
  if (v === p) return $settle(p, 2, new $TypeError("Chaining cycle detected for promise #<Promise>"));
  if (!$isObject(v)) return $settle(p, 1, v);
  try {
    var then = v.then;
  } catch (e) {
    return $settle(p, 2, $caughtIf(e));
  }
  if (typeof then != "function") return $settle(p, 1, v);
  $microtask(function () {
    var r = $resolvers(p);
    try {
      then.call(v, r[0], r[1]);
    } catch (e) {
      r[1]($caughtIf(e));
    }
  });
}
function $caughtIf(e) {
  return $caught(e);
}
function $settle(p, s, v) {
  var w = p["\xff.w"];
  p["\xff.s"] = s;
  p["\xff.v"] = v;
  p["\xff.w"] = null;
  if (s === 2 && !p["\xff.h"]) $queue.lost.push(p);
  w.forEach(function (f) {
    $react(p, f);
  });
}
function $react(p, f) {
  $microtask(function () {
    f(p["\xff.s"], p["\xff.v"]);
  });
}
/** Reactions that wait; they run before any timer, in their order. */
var $queue = { list: [], lost: [], busy: false };
function $microtask(f) {
  $queue.list.push(f);
  if ($queue.busy) return;
  $queue.busy = true;
  Promise.resolve(0).then($drain);
}
function $drain() {
  while ($queue.list.length) $queue.list.shift()();
  $queue.busy = false;
  var l = $queue.lost;
  $queue.lost = [];
  l.forEach(function (p) {
    if (!p["\xff.h"]) $lost(p["\xff.v"]);
  });
}
/** A rejection that nobody handles is an error of the program. */
function $lost(e) {
  setTimeout(function () {
    throw e === undefined ? "undefined" : e;
  }, 0);
}
function $queueMicrotask(f) {
  if (typeof f != "function") $throw($TypeError, "The callback argument must be a function");
  $microtask(f);
}
/** A promise of the given class, with its two resolvers. */
function $deferred(C) {
  var d = {};
  if (C === $Promise) {
    d.p = Object.create($Promise.prototype);
    $pending(d.p);
    var r = $resolvers(d.p);
    d.r = r[0];
    d.j = r[1];
  } else
    d.p = new C(function (r, j) {
      d.r = r;
      d.j = j;
    });
  return d;
}
$Promise.prototype.then = function (f, g) {
  var d = $deferred(this.constructor === undefined ? $Promise : this.constructor);
  $listen(this, f, g, d);
  return d.p;
};
function $listen(p, f, g, d) {
  p["\xff.h"] = true;
  var run = function (s, v) {
    var h = s === 1 ? f : g;
    if (typeof h != "function") return d && (s === 1 ? d.r(v) : d.j(v));
    try {
      v = h(v);
    } catch (e) {
      return d && d.j($caught(e));
    }
    if (d) d.r(v);
  };
  if (p["\xff.s"]) $react(p, run);
  else p["\xff.w"].push(run);
}
$Promise.prototype["catch"] = function (g) {
  return this.then(undefined, g);
};
$Promise.prototype["finally"] = function (f) {
  if (typeof f != "function") return this.then(f, f);
  return this.then(
    function (v) {
      return $Promise.resolve(f()).then(function () {
        return v;
      });
    },
    function (e) {
      return $Promise.resolve(f()).then(function () {
        throw e;
      });
    },
  );
};
$Promise.resolve = function (v) {
  if (v instanceof $Promise && v.constructor === (this === undefined ? $Promise : this)) return v;
  var d = $deferred(typeof this == "function" ? this : $Promise);
  d.r(v);
  return d.p;
};
$Promise.reject = function (e) {
  var d = $deferred(typeof this == "function" ? this : $Promise);
  d.j(e);
  return d.p;
};
$Promise.withResolvers = function () {
  var d = $deferred($Promise);
  return { promise: d.p, resolve: d.r, reject: d.j };
};
/** The common part of all, allSettled, any and race. */
function $collect(items, each) {
  var d = $deferred($Promise);
  try {
    var list = $array(items);
    var left = { n: list.length };
    var values = [];
    list.forEach(function (x, i) {
      values[i] = undefined;
      each($Promise.resolve(x), i, values, d, function () {
        if (!--left.n) d.done(values);
      });
    });
    d.values = values;
    d.empty = !list.length;
  } catch (e) {
    d.j($caught(e));
  }
  return d;
}
$Promise.all = function (items) {
  var d = $collect(items, function (p, i, values, d, count) {
    d.done = d.r;
    p.then(function (v) {
      values[i] = v;
      count();
    }, d.j);
  });
  if (d.empty) d.r([]);
  return d.p;
};
$Promise.allSettled = function (items) {
  var d = $collect(items, function (p, i, values, d, count) {
    d.done = d.r;
    p.then(
      function (v) {
        values[i] = { status: "fulfilled", value: v };
        count();
      },
      function (e) {
        values[i] = { status: "rejected", reason: e };
        count();
      },
    );
  });
  if (d.empty) d.r([]);
  return d.p;
};
$Promise.any = function (items) {
  var fail = function (d) {
    return function (errors) {
      d.j(new $AggregateError(errors, "All promises were rejected"));
    };
  };
  var d = $collect(items, function (p, i, values, d, count) {
    d.done = fail(d);
    p.then(d.r, function (e) {
      values[i] = e;
      count();
    });
  });
  if (d.empty) fail(d)([]);
  return d.p;
};
$Promise.race = function (items) {
  return $collect(items, function (p, i, values, d) {
    p.then(d.r, d.j);
  }).p;
};
$Promise["\xff.setup"] = $class($Promise, 0, "Promise");
$Promise.prototype["\xff@@toStringTag"] = "Promise";

/** Runs a state machine that yields what it awaits. */
function $async(run, d, mode, value) {
  if (!d) {
    d = $deferred($Promise);
    mode = 0;
  }
  try {
    var s = run(mode, value);
  } catch (e) {
    d.j($caught(e));
    return d.p;
  }
  if (s.done) d.r(s.value);
  else
    $listen(
      $Promise.resolve(s.value),
      function (v) {
        $async(run, d, 0, v);
      },
      function (e) {
        $async(run, d, 1, e);
      },
    );
  return d.p;
}

/** Async functions that call themselves: what one begins while it runs is run by the same loop, the innermost first. */
function $asyncRing(run, x, mode, value) {
  if (!x) {
    x = { d: $deferred($Promise), run: run, p: undefined, done: false };
    if ($starting) {
      $starting.push(x);
      $starting = null;
      return x.d.p;
    }
  }
  var first = x.d.p;
  var waiting = [];
  var s;
  var begun;
  while (x) {
    begun = null;
    try {
      s = x.run(mode, value);
      if (s.start) {
        x.done = s.done;
        $starting = begun = [];
        value = s.value();
        s = { value: value, done: x.done };
      }
    } catch (e) {
      s = { value: e, failed: true };
    }
    if (begun) {
      $starting = null;
      mode = 0;
      value = undefined;
      if (s.failed && !x.done) {
        mode = 1;
        value = s.value;
        continue;
      }
      if (begun.length) {
        x.p = s;
        waiting.push(x);
        x = begun[0];
        continue;
      }
    }
    $asyncStep(x, s);
    for (x = waiting.pop(); x; x = waiting.pop()) $asyncStep(x, x.p);
  }
  return first;
}
/** Where the function that is begun next leaves its machine; null where it runs at once. */
var $starting = null;
/** What a machine came to: its end, or something to wait for. */
function $asyncStep(x, s) {
  if (s.failed) return x.d.j($caught(s.value));
  if (s.done) return x.d.r(s.value);
  $listen(
    $Promise.resolve(s.value),
    function (v) {
      $asyncRing(x.run, x, 0, v);
    },
    function (e) {
      $asyncRing(x.run, x, 1, e);
    },
  );
}
