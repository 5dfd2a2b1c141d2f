/** What JavaScript throws where Espruino does not: constants, variables that are not there yet, what constructs nothing. */

function $throw(C, m) {
  throw new C(m);
}
function $throwConst() {
  $throw($TypeError, "Assignment to constant variable.");
}
function $throwFixed(n) {
  $throw($TypeError, "Cannot assign to read only property " + n);
}
function $throwUndeclared(n) {
  $throw($ReferenceError, n + " is not defined");
}
function $made(o, x) {
  return $isObject(x) ? x : o;
}
function $constructible(f, n) {
  if (typeof f != "function") $throw($TypeError, n + " is not a constructor");
  return f;
}
function $notConstructor(n, more) {
  $throw($TypeError, n + " is not a constructor" + (more || ""));
}
/** `x instanceof f` of a function that has no prototype: an arrow, an async function. */
function $noPrototype(o) {
  if ($isObject(o)) $throw($TypeError, "Function has non-object prototype 'undefined' in instanceof check");
  return false;
}
/** A value for a variable, which is read here: it throws where it is not there yet. */
function $checked(v) {
  return v;
}
function $throwTdz(n) {
  $throw($ReferenceError, "Cannot access '" + n + "' before initialization");
}
function $throwPattern() {
  $throw($SyntaxError, "Invalid regular expression");
}
function $throwSuper() {
  $throw(
    $ReferenceError,
    "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  );
}
/** `this` of a derived constructor, which `super()` fills once. */
function $bindSelf(t, r, o) {
  if ($isObject(t)) $throw($ReferenceError, "Super constructor may only be called once");
  return $isObject(r) ? r : o;
}
function $another(t, o) {
  return $isObject(t) ? Object.create(o.__proto__) : o;
}
function $self(t) {
  return $isObject(t) ? t : $throwSuper();
}
/** What a derived constructor hands out. */
function $handedOut(x, t) {
  if ($isObject(x)) return x;
  if (x !== undefined) $throw($TypeError, "Derived constructors may only return object or undefined");
  return $self(t);
}
function $throwNew(n) {
  $throw($TypeError, "Class constructor " + n + " cannot be invoked without 'new'");
}
