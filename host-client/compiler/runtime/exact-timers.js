/** Timers: what Espruino takes amiss is put right. */

function $setTimeout(f, ms) {
  var a = [].slice.call(arguments, 2);
  var id = setTimeout(function () {
    $timers.n--;
    delete $timers["$" + id];
    f.apply(undefined, a);
    $flush();
  }, $delay(ms));
  $timers.n++;
  $timers["$" + id] = 1;
  return id;
}
var $timers = { n: 0 };
function $delay(ms) {
  ms = $number(ms);
  return ms >= 1 ? ms : 1;
}
function $clearTimeout(id) {
  if (id === undefined || !$timers["$" + id]) return;
  delete $timers["$" + id];
  $timers.n--;
  clearTimeout(id);
}
function $setInterval(f, ms) {
  var a = [].slice.call(arguments, 2);
  var id = setInterval(function () {
    f.apply(undefined, a);
    $flush();
  }, $delay(ms));
  $timers.n++;
  $timers["$" + id] = 1;
  return id;
}
function $clearInterval(id) {
  $clearTimeout(id);
}

/** Runs what waits for the end of this turn, before the next timer. */
function $flush() {
  if ($queue.list.length) $drain();
}
