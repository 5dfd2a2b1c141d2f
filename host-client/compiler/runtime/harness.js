/** How a feature program tells its outcome: one line on the console, then the interpreter ends. */

function $tell(s) {
  if ($told.done) return;
  $told.done = true;
  print("\x01" + s + "\x02");
  quit();
}
var $told = { done: false };
function $guard() {
  process.on("uncaughtException", function (e) {
    $tell("T" + ($isObject(e) ? (e.message === undefined ? "" + e : e.message) : e));
  });
}
/** A value that is there at once. */
function $report(v) {
  var s = $json(v);
  $tell("V" + (s === undefined ? "" : s));
}
/** A value that may come later; timers that still run may throw. */
function $reportLater(v) {
  $Promise.resolve(v).then(
    function (x) {
      var s = $json(x);
      $quiet("V" + (s === undefined ? "" : s));
    },
    function (e) {
      $tell("T" + ($isObject(e) ? e.message : e));
    },
  );
}
function $quiet(s) {
  if ($timers.n > 0 || $queue.busy) setTimeout($quiet, 1, s);
  else setTimeout($tell, 1, s);
}
