/** JSON by the standard: exact numbers, replacer, indent, reviver, strict syntax. */

JSON.stringify = function (v, r, s) {
  return $json(v, r, s);
};
JSON.parse = function (t, f) {
  return $parse($text(t), f);
};

function $json(v, replace, space) {
  var c = {
    stack: [],
    keys: [],
    indent: "",
    gap: $gap(space),
    f: typeof replace == "function" ? replace : null,
    only: null,
  };
  if (Array.isArray(replace))
    c.only = replace
      .map(function (k) {
        return typeof k == "number" ? $digits(k) : k;
      })
      .filter(function (k, i, all) {
        return typeof k == "string" && all.indexOf(k) === i;
      });
  return $jsonOf(c, { "": v }, "", v);
}
function $gap(s) {
  if (typeof s == "number") return " ".repeat(Math.max(0, Math.min(10, s | 0)));
  return typeof s == "string" ? s.substr(0, 10) : "";
}
/** A value as text. What is open waits in a list: a node's stack would end after some ten levels. */
function $jsonOf(c, holder, k, v) {
  var open = [];
  var f;
  var s;
  while (true) {
    s = $jsonPart(c, holder, k, v);
    if ($isObject(s)) {
      open.push(s);
      s = null;
    }
    while (true) {
      f = open[open.length - 1];
      if (!f) return s;
      if (s !== null) $jsonPut(c, f, k, s);
      if (f.keys.length) break;
      s = $wrap(c, f.parts, f.isList ? "[" : "{", f.isList ? "]" : "}");
      c.indent = f.indent;
      k = f.key;
      open.pop();
      c.stack.pop();
      c.keys.pop();
    }
    k = f.keys.shift();
    holder = f.v;
    v = holder[k];
  }
}
function $jsonPut(c, f, k, s) {
  if (f.isList) f.parts.push(s === undefined ? "null" : s);
  else if (s !== undefined) f.parts.push($quote(k) + (c.gap ? ": " : ":") + s);
}
/** The text of a value, or what is left to do for one that has parts. */
function $jsonPart(c, holder, k, v) {
  if ($isObject(v) && typeof v.toJSON == "function") v = v.toJSON(k);
  if (c.f) v = c.f.call(holder, k, v);
  if (!$isObject(v) || typeof v == "function") return $jsonLeaf(v);
  var i = $nIndexOf.call(c.stack, v);
  if (i >= 0) $throw($TypeError, "Converting circular structure to JSON" + $circleWords(c, i, k));
  c.stack.push(v);
  c.keys.push(k);
  var isList = Array.isArray(v);
  var part = { v: v, key: k, keys: $jsonKeys(c, v, isList), parts: [], isList: isList, indent: c.indent };
  c.indent += c.gap;
  return part;
}
/** The way round the circle, from the object that is met again. */
function $circleWords(c, from, k) {
  var named = function (v) {
    return "object with constructor '" + $nameOf(v.constructor) + "'";
  };
  var by = function (k, i) {
    return Array.isArray(c.stack[i - 1]) ? "index " + k : "property '" + k + "'";
  };
  var n = c.stack.length;
  var r = "\n    --> starting at " + named(c.stack[from]);
  for (var i = from + 1; i < n; i++) {
    if (i === from + 3 && n > from + 4) {
      r += "\n    |     ...";
      i = n - 1;
    }
    r += "\n    |     " + by(c.keys[i], i) + " -> " + named(c.stack[i]);
  }
  return r + "\n    --- " + by(k, n) + " closes the circle";
}
function $jsonLeaf(v) {
  if (!v && v === null) return "null";
  if (v === true) return "true";
  if (v === false) return "false";
  if (typeof v == "number") return v - v === 0 ? $digits(v) : "null";
  return typeof v != "string" || $isSymbol(v) ? undefined : $quote(v);
}
function $jsonKeys(c, v, isList) {
  if (isList || (!c.only && $isTyped(v))) return $indices(v);
  if (!c.only) return $keys(v);
  return c.only.filter(function (k) {
    return $hasOwn(v, k);
  });
}
function $indices(v) {
  var r = [];
  for (var i = 0; i < v.length; i++) r.push("" + i);
  return r;
}
function $wrap(c, parts, open, close) {
  if (!parts.length) return open + close;
  if (!c.gap) return open + parts.join(",") + close;
  return open + "\n" + c.indent + parts.join(",\n" + c.indent) + "\n" + c.indent.substr(c.gap.length) + close;
}
/** What needs no escape is copied in pieces: a single byte beyond ASCII would become another text where text is Unicode. */
function $quote(s) {
  var r = '"';
  var from = 0;
  for (var i = 0; i < s.length; i++) {
    var c = s.charCodeAt(i);
    if (c >= 32 && c !== 34 && c !== 92) continue;
    r += s.substring(from, i) + $escape(c);
    from = i + 1;
  }
  return (from ? r + s.substring(from) : r + s) + '"';
}
function $escape(c) {
  if (c === 34) return '\\"';
  if (c === 92) return "\\\\";
  var i = [8, 9, 10, 12, 13].indexOf(c);
  if (i >= 0) return "\\" + "btnfr"[i];
  return "\\u00" + (c < 16 ? "0" : "") + c.toString(16);
}

function $parse(t, f) {
  var c = { t: t, i: 0 };
  var v = $readValue(c);
  $skip(c);
  if (c.i < t.length) $bad(c, "Unexpected non-whitespace character after JSON");
  return f ? $revive({ "": v }, "", f) : v;
}
/** Fails at the place where it is; what was wanted there is told where it is one thing. */
function $bad(c, wanted) {
  $throw($SyntaxError, $jsonWords(c, wanted));
}
function $jsonWords(c, wanted) {
  var x = c.t[c.i];
  if (!wanted && x === undefined) return "Unexpected end of JSON input";
  if (!wanted && ((x >= "0" && x <= "9") || x == "-")) wanted = "Unexpected number";
  if (!wanted && x == '"') wanted = "Unexpected string";
  if (wanted) return wanted + (wanted.indexOf("JSON") < 0 ? " in JSON" : "") + " at position " + c.i;
  var isName = ["undefined", "NaN", "Infinity", "[object Object]"].indexOf(c.t) >= 0;
  return (isName ? "" : "Unexpected token '" + x + "', ") + $jsonExcerpt(c) + " is not valid JSON";
}
function $jsonExcerpt(c) {
  var n = c.t.length;
  var from = n > 20 && c.i >= 10 ? c.i - 10 : 0;
  var to = n > 20 && c.i < n - 10 ? c.i + 10 : n;
  return (from ? "..." : "") + '"' + c.t.substring(from, to) + '"' + (to < n ? "..." : "");
}
function $skip(c) {
  for (; c.i < c.t.length; c.i++) {
    var x = c.t.charCodeAt(c.i);
    if (x !== 32 && x !== 10 && x !== 13 && x !== 9) return;
  }
}
/** Reads a value; lists and objects that are open wait in a list. */
function $readValue(c) {
  var open = [];
  var v;
  var f;
  while (true) {
    $skip(c);
    var x = c.t[c.i];
    if (x == "{" || x == "[") {
      v = x == "[" ? [] : {};
      c.i++;
      $skip(c);
      if (c.t[c.i] != (x == "[" ? "]" : "}")) {
        f = { v: v, end: x == "[" ? "]" : "}", k: "" };
        open.push(f);
        if (x == "{") $readKey(c, f, "Expected property name or '}'");
        continue;
      }
      c.i++;
    } else v = $readLeaf(c, x);
    while (true) {
      f = open[open.length - 1];
      if (!f) return v;
      if (f.end == "]") f.v.push(v);
      else f.v[f.k] = v;
      if (!$more(c, f.end)) break;
      v = f.v;
      open.pop();
    }
    if (f.end == "}") $readKey(c, f, "Expected double-quoted property name");
  }
}
function $readKey(c, f, wanted) {
  $skip(c);
  if (c.t[c.i] != '"') $bad(c, wanted);
  f.k = $readText(c);
  $skip(c);
  if (c.t[c.i] != ":") $bad(c, "Expected ':' after property name");
  c.i++;
}
function $readLeaf(c, x) {
  if (x == '"') return $readText(c);
  if (x == "t") return $word(c, "true", true);
  if (x == "f") return $word(c, "false", false);
  if (x == "n") return $word(c, "null", null);
  if (x != "-" && !(x >= "0" && x <= "9")) $bad(c);
  return $readNumber(c);
}
function $word(c, w, v) {
  for (var i = 0; i < w.length; i++, c.i++) if (c.t[c.i] != w[i]) $bad(c);
  return v;
}
function $readNumber(c) {
  var sign = c.t[c.i] == "-";
  if (sign) c.i++;
  var d = $digitsAt(c, sign ? "No number after minus sign" : "");
  if (d.length > 1 && d[0] == "0") {
    c.i -= d.length - 1;
    $bad(c);
  }
  var e = 0;
  if (c.t[c.i] == ".") {
    c.i++;
    var f = $digitsAt(c, "Unterminated fractional number");
    d += f;
    e = -f.length;
  }
  if (c.t[c.i] == "e" || c.t[c.i] == "E") {
    var x = c.t[++c.i];
    if (x == "-" || x == "+") c.i++;
    f = $wholeOf($digitsAt(c, "Exponent part is missing a number"));
    e += x == "-" ? -f : f;
  }
  d = $nearest(d, e);
  return sign ? $negate(d) : d;
}
function $digitsAt(c, wanted) {
  var from = c.i;
  while (c.t[c.i] >= "0" && c.t[c.i] <= "9") c.i++;
  if (c.i === from) $bad(c, wanted);
  return c.t.substring(from, c.i);
}
function $readText(c) {
  var r = "";
  for (var from = ++c.i; ; c.i++) {
    if (c.i >= c.t.length) $bad(c, "Unterminated string");
    if (c.t.charCodeAt(c.i) < 32) $bad(c, "Bad control character in string literal");
    var x = c.t[c.i];
    if (x == '"') break;
    if (x != "\\") continue;
    r += c.t.substring(from, c.i) + $unescape(c);
    from = c.i + 1;
  }
  r += c.t.substring(from, c.i);
  c.i++;
  return r;
}
function $unescape(c) {
  var x = c.t[++c.i];
  var i = x === undefined ? -1 : '"\\/bfnrt'.indexOf(x);
  if (i >= 0) return '"\\/\b\f\n\r\t'[i];
  if (x != "u") $bad(c, x === undefined ? "" : "Bad escaped character");
  var n = $unitAt(c);
  if (n >> 10 === 54 && c.t.substr(c.i + 1, 2) == "\\u") {
    i = c.i;
    c.i += 2;
    x = $unitAt(c);
    if (x >> 10 === 55) return $utf8($pair(n, x));
    c.i = i;
  }
  return n < 128 ? $fromCode(n) : $utf8(n);
}
/** The four digits of an escape. */
function $unitAt(c) {
  var n = 0;
  for (var i = 0; i < 4; i++) {
    var x = c.t.charCodeAt(++c.i);
    var l = x | 32;
    if (x >= 48 && x < 58) x -= 48;
    else if (l > 96 && l < 103) x = l - 87;
    else $bad(c, "Bad Unicode escape");
    n = n * 16 + x;
  }
  return n;
}
/** The character that two halves of UTF-16 stand for. */
function $pair(high, low) {
  return 65536 + ((high & 1023) << 10) + (low & 1023);
}
/** A character beyond ASCII as the bytes that text is on the node. */
function $utf8(n) {
  if (n < 2048) return $fromCode(192 | (n >> 6), 128 | (n & 63));
  if (n > 65535) return $fromCode(240 | (n >> 18), 128 | ((n >> 12) & 63), 128 | ((n >> 6) & 63), 128 | (n & 63));
  return $fromCode(224 | (n >> 12), 128 | ((n >> 6) & 63), 128 | (n & 63));
}
/** After an item: true at the end, an error where neither a comma nor the end follows. */
function $more(c, end) {
  $skip(c);
  var x = c.t[c.i++];
  if (x == end) return true;
  if (x != ",") {
    c.i--;
    $bad(c, end == "}" ? "Expected ',' or '}' after property value" : "Expected ',' or ']' after array element");
  }
  return false;
}
function $revive(holder, k, f) {
  var v = holder[k];
  if ($isObject(v)) {
    (Array.isArray(v) ? $indices(v) : $keys(v)).forEach(function (i) {
      var x = $revive(v, i, f);
      if (x === undefined) $delete(v, i);
      else v[i] = x;
    });
  }
  return f.call(holder, k, v);
}
