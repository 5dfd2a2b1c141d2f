/** Async functions over Espruino's own promises, for modules whose order of reactions is their own affair. */

/** Runs an async function */
function $asyncNative(run) {
  var hasFailed = false;
  var p = new Promise(function (resolve, reject) {
    var next = function (mode, value) {
      try {
        var s = run(mode, value);
      } catch (e) {
        hasFailed = true;
        return reject(e);
      }
      if (s.done) return $endBy(s.value, resolve, reject);
      Promise.resolve(s.value).then(
        function (v) {
          next(0, v);
        },
        function (e) {
          next(1, e);
        },
      );
    };
    next(0);
  });
  return hasFailed ? $heard(p) : p;
}
/** Ends by what is returned. A promise is heard at once: who takes it over within Espruino's own comes a turn too late. */
function $endBy(v, resolve, reject) {
  return v instanceof Promise ? v.then(resolve, reject) : resolve(v);
}
/** A promise that has been rejected before anybody could hear it: within that turn, Espruino would take it for handled by nobody. */
function $heard(p) {
  p.catch(function () {});
  return p;
}
/** `Promise.reject(x)` */
function $rejected(x) {
  return $heard(
    new Promise(function (resolve, reject) {
      reject(x);
    }),
  );
}
