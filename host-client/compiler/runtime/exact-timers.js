/**
 * Timers that fire in the order of their times, however long the program takes in between: each is due at the time of
 * the turn that set it plus its delay. What waits for the end of a turn runs before the next timer.
 */

var $timers = { n: 0, list: [], now: 0, id: 0 };
function $setTimeout() {
  return $addTimer(arguments, false);
}
function $setInterval() {
  return $addTimer(arguments, true);
}
function $addTimer(a, again) {
  if (typeof a[0] != "function") $throw($TypeError, "The callback argument must be of type function");
  var ms = $delay(a[1]);
  var t = { id: ++$timers.id, f: a[0], a: [].slice.call(a, 2), ms: ms, again: again, due: $timers.now + ms };
  $startTimer(t);
  return t.id;
}
function $startTimer(t) {
  t.at = Date.now() + t.ms;
  var l = $timers.list;
  var i = l.length;
  while (i > 0 && l[i - 1].due > t.due) i--;
  $timers.list = l.slice(0, i).concat([t], l.slice(i));
  $timers.n++;
  setTimeout($tick, t.ms);
}
function $delay(ms) {
  ms = ms === undefined ? 1 : $number(ms);
  return ms >= 1 && ms < 2147483648 ? Math.floor(ms) : 1;
}
function $tick() {
  $flush();
  while ($timers.list.length && $timers.list[0].at <= Date.now() + 1) $fire($timers.list.shift());
}
function $fire(t) {
  $timers.n--;
  if (t.due > $timers.now) $timers.now = t.due;
  if (t.again) {
    t.due = $timers.now + t.ms;
    $startTimer(t);
  }
  t.f.apply(undefined, t.a);
  $flush();
}
function $clearTimeout(id) {
  var l = $timers.list.filter(function (t) {
    return t.id !== id;
  });
  $timers.n -= $timers.list.length - l.length;
  $timers.list = l;
}
function $clearInterval(id) {
  $clearTimeout(id);
}
/** Runs what waits for the end of this turn, before the next timer. */
function $flush() {
  if ($queue.list.length) $drain();
}
