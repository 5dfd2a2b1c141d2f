/** Doubles by their bits, for what approximates functions of them. */

var $double = new Float64Array(1);
var $halves = new Uint32Array($double.buffer);
/** The upper 32 bits of a double, without its sign. */
function $high(x) {
  $double[0] = Math.abs(x);
  return $halves[1];
}
/** A double with other upper or lower bits. */
function $withHigh(x, h) {
  $double[0] = x;
  $halves[1] = h;
  return $double[0];
}
function $withoutLow(x) {
  $double[0] = x;
  $halves[0] = 0;
  return $double[0];
}
/** 2^n as a factor; n from -1074 to 1024. */
function $timesTwo(x, n) {
  if (n > 1023) return x * 2 * $withHigh(0, 0x7fe00000);
  if (n < -1021) return x * $withHigh(0, (n + 2023) * 1048576) * $withHigh(0, 23 * 1048576);
  return x * $withHigh(0, (n + 1023) * 1048576);
}
/** c[0] + x * (c[1] + x * ...) */
function $poly(x, c) {
  var r = 0;
  for (var i = c.length - 1; i >= 0; i--) r = c[i] + x * r;
  return r;
}
