/** Errors with JavaScript's classes and names; those that the interpreter throws are given them when caught. */

function $Error(m, o) {
  if (!(this instanceof $Error)) return new $Error(m, o);
  $fillError(this, m, o);
}
function $fillError(e, m, o) {
  $mark(e, "\xff.hidden", "stack");
  e.stack = "";
  if (m !== undefined) {
    e.message = $text(m);
    $mark(e, "\xff.hidden", "message");
  }
  if ($isObject(o) && "cause" in o) {
    e.cause = o.cause;
    $mark(e, "\xff.hidden", "cause");
  }
  e.stack = e.name + ": " + e.message;
}
/** `Error.captureStackTrace`: the stack of an object, which is no more than its text here; an error's is made when it is asked for. */
function $captureStackTrace(o) {
  o.stack = o instanceof $Error ? "" : $Error.prototype.toString.call(o) + "\n    at <anonymous>";
  $mark(o, "\xff.hidden", "stack");
}
/** The stack of an error, whose first line is the error's text when it is first asked for. */
function $stackOf(o) {
  if (o instanceof $Error && $owns(o, "stack") && o.stack.indexOf("\n    at ") < 0)
    o.stack = $Error.prototype.toString.call(o) + "\n    at <anonymous>";
  return o.stack;
}
$Error.prototype.name = "Error";
$Error.prototype.message = "";
$Error.prototype.toString = function () {
  if (!$isObject($plainThis(this))) $throw($TypeError, "Error.prototype.toString requires that 'this' be a JSReceiver");
  var n = this.name === undefined ? "Error" : $text(this.name);
  var m = this.message === undefined ? "" : $text(this.message);
  return n && m ? n + ": " + m : n || m;
};
$Error["\xff.setup"] = $class($Error, 0, "Error");

function $TypeError(m, o) {
  if (!(this instanceof $TypeError)) return new $TypeError(m, o);
  $fillError(this, m, o);
}
$TypeError["\xff.setup"] = $class($TypeError, $Error, "TypeError");
$TypeError.prototype.name = "TypeError";
function $RangeError(m, o) {
  if (!(this instanceof $RangeError)) return new $RangeError(m, o);
  $fillError(this, m, o);
}
$RangeError["\xff.setup"] = $class($RangeError, $Error, "RangeError");
$RangeError.prototype.name = "RangeError";
function $ReferenceError(m, o) {
  if (!(this instanceof $ReferenceError)) return new $ReferenceError(m, o);
  $fillError(this, m, o);
}
$ReferenceError["\xff.setup"] = $class($ReferenceError, $Error, "ReferenceError");
$ReferenceError.prototype.name = "ReferenceError";
function $SyntaxError(m, o) {
  if (!(this instanceof $SyntaxError)) return new $SyntaxError(m, o);
  $fillError(this, m, o);
}
$SyntaxError["\xff.setup"] = $class($SyntaxError, $Error, "SyntaxError");
$SyntaxError.prototype.name = "SyntaxError";
function $EvalError(m, o) {
  if (!(this instanceof $EvalError)) return new $EvalError(m, o);
  $fillError(this, m, o);
}
$EvalError["\xff.setup"] = $class($EvalError, $Error, "EvalError");
$EvalError.prototype.name = "EvalError";
function $URIError(m, o) {
  if (!(this instanceof $URIError)) return new $URIError(m, o);
  $fillError(this, m, o);
}
$URIError["\xff.setup"] = $class($URIError, $Error, "URIError");
$URIError.prototype.name = "URIError";
function $AggregateError(list, m, o) {
  if (!(this instanceof $AggregateError)) return new $AggregateError(list, m, o);
  $fillError(this, m, o);
  this.errors = $array(list, 1);
  $mark(this, "\xff.hidden", "errors");
}
$AggregateError["\xff.setup"] = $class($AggregateError, $Error, "AggregateError");
$AggregateError.prototype.name = "AggregateError";

/** The engine's words in those of Node.js, as far as it names what they name. */
function $words(m) {
  var w = m.split("'");
  if (m.substr(0, 19) == "Can't read property")
    return "Cannot read properties of" + w[3].substr(3) + " (reading '" + w[2] + "')";
  if (m == "Function not found!" || m.substr(0, 19) == "Expecting function,")
    return $callees["()"] ? $callees["()"] + " is not a function" : m;
  w = m.split('"');
  return w[0] == "Function " && w.length == 3 ? ($callees[w[1]] || w[1]) + " is not a function" : m;
}
/** How the program calls functions by that name, where it does so in one way (names.ts). */
var $callees = {};
/** A name of the program that is missing is not there yet. */
function $missing(w) {
  var i = w[1] ? $lets.indexOf(" " + w[1] + " ") : -1;
  if (i < 0 || $lets.substr(i, w[1].length + 2) != " " + w[1] + " ") return w.join("");
  i = w[1].lastIndexOf("$");
  return "Cannot access '" + (i > 0 ? w[1].substr(0, i) : w[1]) + "' before initialization";
}
var $lets = "";
/** What a `catch` gets: an error of the interpreter becomes one of these classes, anything else is itself. */
function $caught(e) {
  if (!$isObject(e) || e.type === undefined || e instanceof $Error) return e;
  if (!(e instanceof Error) && !/Error$/.test(e.type)) return e;
  var m = e.message;
  if (e.type == "SyntaxError") return new $SyntaxError(m);
  if (e.type == "ReferenceError") return new $ReferenceError($missing(m.split('"')));
  return new $TypeError($words(m));
}
