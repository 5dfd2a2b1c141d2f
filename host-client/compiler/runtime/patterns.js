/**
 * Patterns that are known at run time only, for the machine of regexp.js: read as host-client/compiler/regexp.ts reads them, but in one
 * pass and without recursion, with places that are relative until the end.
 */

/** `new RegExp(s, f)` of what is known at run time */
function $newRegExp(s, f) {
  var p = $isObject(s) && s["\xff.re"];
  f = f !== undefined ? $text(f) : p ? s.flags : "";
  s = p ? s.source : s === undefined ? "" : $text(s);
  for (var i = 0; i < f.length; i++)
    if ("gimsy".indexOf(f[i]) < 0 || f.indexOf(f[i]) < i)
      $throw($SyntaxError, "Invalid flags supplied to RegExp constructor '" + f + "'");
  var c = { s: s, f: f, i: 0, n: 1, high: 0, marks: 0, sets: [], names: [], up: [] };
  c.top = $group([5, 0], [5, 1, 12], 0);
  while (c.i < s.length) $patternPart(c, s[c.i++]);
  if (c.up.length) $badPattern(c, 1);
  if (c.high >= c.n) $badPattern(c, 0);
  return new $RegExp($shownPattern(s), f.split("").sort().join(""), $placed($closed(c.top)), c.sets, c.n, c.names);
}
/** `RegExp(s, f)` gives back an expression. */
function $toRegExp(s, f) {
  return $isObject(s) && s["\xff.re"] && f === undefined ? s : $newRegExp(s, f);
}
/** @param n of the words that tell why, below */
function $badPattern(c, n) {
  $throw($SyntaxError, "Invalid regular expression: /" + c.s + "/" + c.f + ": " + $patternWords.split(",")[n]);
}
var $patternWords =
  "not known to a node,Unterminated group,Nothing to repeat,numbers out of order in {} quantifier,Invalid group,Invalid capture group name,Duplicate capture group name,Unmatched ')',Invalid named reference,\\ at end of pattern,Range out of order in character class,Unterminated character class";
/** The source as it would be written between slashes. */
function $shownPattern(s) {
  var r = "";
  var isSet = false;
  for (var i = 0; i < s.length; i++) {
    var x = s[i];
    if (x === "\\") x += s[++i];
    else if (x === "/" && !isSet) x = "\\/";
    if (x === "[" || x === "]") isSet = x === "[";
    r += x === "\n" ? "\\n" : x;
  }
  return r || "(?:)";
}
/** A group that is open: alternatives that ended, the code of this one; place and first group of what a quantifier repeats. */
function $group(open, close, from) {
  return { all: [], code: [], last: -1, first: 0, open: open, close: close, from: from };
}
/** Its code: each alternative but the last begins with a choice and ends with a jump. */
function $closed(g) {
  var r = g.code;
  for (var i = g.all.length; i--;) r = [3, 3, 5 + g.all[i].length].concat(g.all[i], [4, 2 + r.length], r);
  r = g.open.concat(r, g.close);
  if (g.open.length > 2) r[1] = r.length;
  return r;
}
/** Places become those of the whole program; the digits are the lengths of the instructions. */
function $placed(code) {
  for (var p = 0; p < code.length; p += +"21232211112312231113"[code[p]]) {
    if (code[p] === 3) code[p + 2] += p;
    if ([3, 4, 11, 19].indexOf(code[p]) >= 0) code[p + 1] += p;
  }
  return code.length < 250 ? new Uint8Array(code) : new Uint16Array(code);
}
function $patternPart(c, x) {
  var g = c.top;
  var at = "*+?|()^$.[\\".indexOf(x);
  if (at >= 0 && at < 3) $repeat(c, at & 1, at === 2 ? 1 : -1);
  else if (at === 3) {
    g.all.push(g.code);
    g.code = [];
    g.last = -1;
  } else if (at === 4) $openGroup(c);
  else if (at === 5) $closeGroup(c);
  else if (at === 6 || at === 7) $assertion(c, c.f.indexOf("m") < 0 ? at : at + 11);
  else if (at === 8) $atom(c, [c.f.indexOf("s") < 0 ? 1 : 16]);
  else if (at === 9) $atom(c, $setOf(c, $setParts(c)));
  else if (at === 10) $backslash(c);
  else if (x !== "{" || !$counts(c)) $atom(c, $rangesOf(c, $one(c, x.charCodeAt(0))));
}
/** What a quantifier may repeat. */
function $atom(c, code) {
  var g = c.top;
  g.last = g.code.length;
  g.first = c.n;
  g.code = g.code.concat(code);
}
function $assertion(c, op) {
  c.top.last = -1;
  c.top.code.push(op);
}
function $one(c, n) {
  if (n > 127) $badPattern(c, 0);
  return [n, n];
}
function $isOne(ranges) {
  return ranges.length < 3 && ranges[0] === ranges[1];
}
function $rangesOf(c, r) {
  return $isOne(r) && c.f.indexOf("i") < 0 ? [0, r[0]] : $setOf(c, [0].concat(r));
}
/** @param set 1 where negated, then pairs of first and last code */
function $setOf(c, set) {
  var n = c.f.indexOf("i") < 0 ? 0 : set.length;
  for (var i = 1; i < n; i += 2)
    [65, 97].forEach(function (a) {
      var from = Math.max(set[i], a);
      var to = Math.min(set[i + 1], a + 25);
      if (from <= to) set.push(from ^ 32, to ^ 32);
    });
  return [2, c.sets.push(set) - 1];
}
/** `*`, `+`, `?`, `{n,m}` of what came last. @param to -1 where there is no end */
function $repeat(c, from, to) {
  var g = c.top;
  if (g.last < 0) $badPattern(c, 2);
  if (from > 60 || to > 60) $badPattern(c, 0);
  var body = g.code.splice(g.last, g.code.length);
  if (c.n > g.first) body = [15, g.first * 2, c.n * 2 - 1].concat(body);
  var isLazy = c.s[c.i] === "?";
  if (isLazy) c.i++;
  var turn = [13, c.marks].concat(body, [14, c.marks++]);
  if (to < 0) turn.push(4, -3 - turn.length);
  var r = [];
  for (var n = to < 0 ? 1 : to - from; n > 0; n--) {
    var end = 3 + turn.length + r.length;
    r = [3, isLazy ? end : 3, isLazy ? 3 : end].concat(turn, r);
  }
  while (from--) r = body.concat(r);
  g.code = g.code.concat(r);
  g.last = -1;
}
/** Reads `2}`, `2,}` or `2,3}`, and repeats; false where it is none of them, and the brace a character. */
function $counts(c) {
  var t = c.s.substring(c.i, c.s.indexOf("}", c.i));
  var from = parseInt(t, 10);
  var to = parseInt(t.split(",")[1], 10);
  if (t === from + ",") to = -1;
  else if (t === "" + from) to = from;
  else if (t !== from + "," + to) return false;
  if (to >= 0 && to < from) $badPattern(c, 3);
  c.i += t.length + 1;
  $repeat(c, from, to);
  return true;
}
function $openGroup(c) {
  var looks = { "?:": [], "?=": [11, 0, 0], "?!": [11, 0, 1], "?<=": [19, 0, 0], "?<!": [19, 0, 1] };
  var x = c.s.substr(c.i, 2);
  if (!looks[x]) x = c.s.substr(c.i, 3);
  var open = looks[x];
  var isBehind = c.top.isBehind;
  var n = c.n;
  if (open) c.i += x.length;
  else {
    if (isBehind) $badPattern(c, 0);
    c.n++;
    if (c.s[c.i] === "?") $groupName(c, n);
  }
  c.up.push(c.top);
  c.top = open ? $group(open, open.length ? [12] : [], n) : $group([5, n * 2], [5, n * 2 + 1], n);
  c.top.isBehind = isBehind || (open && open[0] === 19);
}
function $groupName(c, n) {
  if (c.s[c.i + 1] !== "<") $badPattern(c, 4);
  var name = $bracketed(c);
  if (!(name >= "A")) $badPattern(c, 5);
  if ($groupOf(c, name)) $badPattern(c, 6);
  c.names.push([name, n]);
}
/** The name in `?<name>` or `k<name>` */
function $bracketed(c) {
  var end = c.s.indexOf(">", c.i);
  var name = end < 0 || c.s[c.i + 1] !== "<" ? "" : c.s.substring(c.i + 2, end);
  c.i = end + 1;
  return name;
}
function $groupOf(c, name) {
  for (var n of c.names) if (n[0] === name) return n[1];
}
function $closeGroup(c) {
  var g = c.top;
  if (!c.up.length) $badPattern(c, 7);
  c.top = c.up.pop();
  $atom(c, $closed(g));
  c.top.first = g.from;
  if (g.open[0] === 19) c.top.last = -1;
}
function $backslash(c) {
  var x = c.s[c.i];
  var n = 0;
  if (x === "b" || x === "B") {
    c.i++;
    return $assertion(c, x === "b" ? 8 : 9);
  }
  if (x === "k" && c.s.indexOf("(?<") >= 0) {
    n = $groupOf(c, $bracketed(c));
    if (!n) $badPattern(c, 8);
  } else if (x > "0" && x <= "9") {
    n = parseInt(c.s.substr(c.i, 2), 10);
    c.i += n > 9 ? 2 : 1;
  }
  if (!n) return $atom(c, $rangesOf(c, $escapedRanges(c)));
  if (c.top.isBehind || c.f.indexOf("i") >= 0) $badPattern(c, 0);
  c.high = Math.max(c.high, n);
  $atom(c, [10, n]);
}
/** The ranges of what stands behind a backslash. */
function $escapedRanges(c) {
  var x = c.s[c.i++];
  if (!x) $badPattern(c, 9);
  var low = x.toLowerCase();
  var r = { d: [48, 57], s: [9, 13, 32, 32], w: [48, 57, 65, 90, 95, 95, 97, 122] }[low];
  if (r && x === low) return r;
  if (r)
    return [0].concat(
      r.map(function (n, i) {
        return i & 1 ? n + 1 : n - 1;
      }),
      65535,
    );
  if ((x >= "0" && x <= "9") || x === "c") $badPattern(c, 0);
  var n = "tnvfr".indexOf(x) + 9;
  if (n > 8) return [n, n];
  var hex = x === "x" ? c.s.substr(c.i, 2) : x === "u" ? c.s.substr(c.i, 4) : "";
  n = parseInt("1" + hex, 16);
  if (hex.length < (x === "x" ? 2 : 4) || n.toString(16) !== "1" + hex.toLowerCase()) return $one(c, x.charCodeAt(0));
  c.i += hex.length;
  return $one(c, parseInt(hex, 16));
}
/** The inside of `[...]` */
function $setParts(c) {
  var r = [c.s[c.i] === "^" ? 1 : 0];
  c.i += r[0];
  while (c.s[c.i] !== "]") {
    var from = $setItem(c);
    if (c.s[c.i] === "-" && c.s[c.i + 1] !== "]") {
      c.i++;
      var to = $setItem(c);
      if (!$isOne(from) || !$isOne(to)) from = from.concat(45, 45, to);
      else if (from[0] > to[0]) $badPattern(c, 10);
      else from[1] = to[0];
    }
    r = r.concat(from);
  }
  c.i++;
  return r;
}
/** One character or class, as ranges. */
function $setItem(c) {
  var x = c.s[c.i++];
  if (!x) $badPattern(c, 11);
  if (x !== "\\") return $one(c, x.charCodeAt(0));
  if (c.s[c.i] !== "b") return $escapedRanges(c);
  c.i++;
  return [8, 8];
}
