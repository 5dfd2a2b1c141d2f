/** Async iterators and generators, and what they hand on to. */

function $asyncIterator(x) {
  var f = $isObject(x) ? x["\xff@@asyncIterator"] : undefined;
  if (f === undefined || f === null) return $ofPlain($iterator(x));
  if (typeof f != "function") $throw($TypeError, $siteOf(f) + " is not a function");
  f = f.call(x);
  if (!$isObject(f)) $throw($TypeError, "Result of the Symbol.asyncIterator method is not an object");
  return f;
}
/** An async iterator that asks a plain one; what that hands out is awaited. */
function $ofPlain(it) {
  var n = it.next;
  var ask = function (f, v) {
    try {
      var s = f.call(it, v);
      if (!$isObject(s)) $notResult(s);
      var done = !!s.done;
      var p = $Promise.resolve(s.value);
    } catch (e) {
      return $Promise.reject($caught(e));
    }
    return p.then(function (v) {
      return { value: v, done: done };
    });
  };
  return {
    next: function (v) {
      return ask(n, v);
    },
    return: function (v) {
      var f = it["return"];
      return f === undefined || f === null ? $Promise.resolve({ value: v, done: true }) : ask(f, v);
    },
    throw: function (v) {
      var f = it["throw"];
      if (f !== undefined && f !== null) return ask(f, v);
      return ask(function () {
        $close(it);
        $throw($TypeError, "The iterator does not provide a 'throw' method.");
      });
    },
  };
}
function $closeAsync(it) {
  if (it["return"]) return it["return"]();
}

/** `yield*` of an async generator: `end(mode, value)` goes on behind it, `answer(result)` tells who asked. */
function $asyncDelegate(it) {
  var next = it.next;
  return function (mode, value, end, answer) {
    var fail = function (e) {
      end(1, $caught(e));
    };
    try {
      var f = mode === 1 ? it["throw"] : mode === 2 ? it["return"] : next;
      if (mode > 0 && (f === undefined || f === null)) return mode === 2 ? end(2, value) : $endDelegate(it, fail);
      var p = $Promise.resolve(f.call(it, value));
    } catch (e) {
      return fail(e);
    }
    $listen(
      p,
      function (s) {
        try {
          if (!$isObject(s)) $notResult(s);
          var done = s.done;
          var v = s.value;
        } catch (e) {
          return fail(e);
        }
        if (done) end(mode === 2 ? 2 : 0, v);
        else answer({ value: v, done: false });
      },
      fail,
    );
  };
}
/** An inner iterator that cannot be thrown into is closed. */
function $endDelegate(it, fail) {
  var e = new $TypeError("The iterator does not provide a 'throw' method.");
  var f = it["return"];
  if (f === undefined || f === null) return fail(e);
  $listen(
    $Promise.resolve(f.call(it)),
    function (s) {
      fail($isObject(s) ? e : new $TypeError($String(s) + " is not an object"));
    },
    fail,
  );
}

/** An async generator: results marked `wait` are awaited, the others are handed to whoever asked, in order. */
function $asyncGenerator(run) {
  var g = {};
  var asked = [];
  var busy = false;
  var done = false;
  var inner = null;
  var answer = function (s) {
    busy = false;
    asked.shift().d.r(s);
    work();
  };
  var fail = function (e) {
    busy = false;
    done = true;
    asked.shift().d.j($caught(e));
    work();
  };
  var step = function (mode, value) {
    try {
      var s = run(mode, value);
    } catch (e) {
      return fail(e);
    }
    if (s.wait)
      return $listen(
        $Promise.resolve(s.value),
        function (v) {
          step(0, v);
        },
        function (e) {
          step(1, e);
        },
      );
    if (s.inner) {
      inner = s.value;
      return resume(0);
    }
    if (s.done) done = true;
    answer({ value: s.value, done: s.done });
  };
  var end = function (mode, value) {
    inner = null;
    step(mode, value);
  };
  var resume = function (mode, value) {
    if (inner) inner(mode, value, end, answer);
    else step(mode, value);
  };
  var work = function () {
    if (busy || !asked.length) return;
    var a = asked[0];
    busy = true;
    if (!done && a.mode !== 2) return resume(a.mode, a.value);
    if (a.mode === 1) return fail(a.value);
    if (!a.mode) return answer({ value: undefined, done: true });
    $listen(
      $Promise.resolve(a.value),
      function (v) {
        if (done) answer({ value: v, done: true });
        else resume(2, v);
      },
      function (e) {
        if (done) fail(e);
        else resume(1, e);
      },
    );
  };
  var ask = function (mode, value) {
    var d = $deferred($Promise);
    asked.push({ mode: mode, value: value, d: d });
    work();
    return d.p;
  };
  g.next = function (v) {
    return ask(0, v);
  };
  g["throw"] = function (e) {
    return ask(1, e);
  };
  g["return"] = function (v) {
    return ask(2, v);
  };
  g["\xff@@toStringTag"] = "AsyncGenerator";
  g["\xff@@asyncIterator"] = function () {
    return this;
  };
  return g;
}
