/** JSON in lean modules: of what `JSON.stringify` may be told, a value and an indent; of `JSON.parse`, a text. */

/** A value as text. What is open waits in a list: a node's stack would end after some ten levels. */
function $toJson(v, gap) {
  var open = [];
  var r = "";
  while (true) {
    if (v && typeof v.toJSON == "function") v = v.toJSON();
    if (v && typeof v == "object") {
      if (open.some((o) => o.v === v)) $throw($TypeError, "Converting circular structure to JSON");
      open.push({ v: v, k: Array.isArray(v) ? null : $jsonNames(v), i: 0, n: 0 });
      r += Array.isArray(v) ? "[" : "{";
    } else {
      v = $jsonAtom(v);
      if (v === undefined && !open.length) return v;
      r += v || "null";
    }
    while (true) {
      var f = open[open.length - 1];
      if (!f) return r;
      if (f.i >= (f.k || f.v).length) {
        open.pop();
        r += (gap && f.n ? "\n" + gap.repeat(open.length) : "") + (f.k ? "}" : "]");
        continue;
      }
      var k = f.k ? f.k[f.i] : f.i;
      f.i++;
      v = f.v[k];
      if (f.k && (v === undefined || typeof v == "function")) continue;
      r += (f.n++ ? "," : "") + (gap ? "\n" + gap.repeat(open.length) : "");
      if (f.k) r += $quote(k) + (gap ? ": " : ":");
      break;
    }
  }
}
/** Keys that JSON tells: Espruino's errors also show what they say, its patterns what they are. */
function $jsonNames(v) {
  if (v instanceof RegExp) return [];
  var k = $keysOf(v);
  if (!$isAnyError(v)) return k;
  var own = k.indexOf("stack") < 0 ? ["message"] : ["message", "stack", "type"];
  return k.filter((x) => own.indexOf(x) < 0);
}
/** The text of what has no parts; undefined of a function, and of nothing. */
function $jsonAtom(v) {
  if (typeof v == "string") return $quote(v);
  if (typeof v == "number") return v - v === 0 ? $digits(v) : "null";
  return typeof v == "boolean" || v === null ? "" + v : undefined;
}
function $fromJson(t) {
  var c = { t: t, i: 0 };
  var v = $readValue(c);
  $skip(c);
  if (c.i < t.length) $bad(c, "Unexpected non-whitespace character after JSON");
  return v;
}
