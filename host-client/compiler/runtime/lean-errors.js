/** Classes of errors in lean modules. */

/** What `class X extends Error` derives from: Espruino's own keeps nothing that it is given by a derived class. */
function $LeanError(m) {
  if (m !== undefined) this.message = m;
}
$LeanError.prototype = Object.create(Error.prototype);
$LeanError.prototype.name = "Error";
$LeanError.prototype.message = "";
$LeanError.prototype.toString = function () {
  return this.message && this.name ? this.name + ": " + this.message : this.name || this.message;
};
/** `x instanceof RangeError`, which Espruino has not. */
function $isRangeError(x) {
  return $isAnyError(x) && x.name == "RangeError";
}
