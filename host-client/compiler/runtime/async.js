/** Async functions over Espruino's own promises, for modules whose order of reactions is their own affair. */

/** Runs an async function */
function $asyncNative(run) {
  return new Promise(function (resolve, reject) {
    var next = function (mode, value) {
      try {
        var s = run(mode, value);
      } catch (e) {
        return reject(e);
      }
      if (s.done) return resolve(s.value);
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
}
