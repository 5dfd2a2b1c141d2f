/** JSON by the standard: exact numbers, replacer, indent, reviver, strict syntax. */

JSON.stringify = function (v, r, s) {
  return $json(v, r, s);
};
JSON.parse = function (t, f) {
  return $parse($text(t), f);
};

function $json(v, replace, space) {
  var c = { stack: [], indent: "", gap: $gap(space), f: typeof replace == "function" ? replace : null, only: null };
  if (Array.isArray(replace))
    c.only = replace.map(function (k) {
      return "" + k;
    });
  return $jsonOf(c, { "": v }, "", v);
}
function $gap(s) {
  if (typeof s == "number") return " ".repeat(Math.max(0, Math.min(10, s | 0)));
  return typeof s == "string" ? s.substr(0, 10) : "";
}
function $jsonOf(c, holder, k, v) {
  if ($isObject(v) && typeof v.toJSON == "function") v = v.toJSON(k);
  if (c.f) v = c.f.call(holder, k, v);
  if (v === null) return "null";
  if (v === true) return "true";
  if (v === false) return "false";
  if (typeof v == "number") return v - v === 0 ? $digits(v) : "null";
  if (typeof v == "string") return $isSymbol(v) ? undefined : $quote(v);
  if (!$isObject(v) || typeof v == "function") return undefined;
  if (c.stack.indexOf(v) >= 0) $throw($TypeError, "Converting circular structure to JSON");
  c.stack.push(v);
  var before = c.indent;
  c.indent += c.gap;
  var r = Array.isArray(v) ? $jsonList(c, v) : $jsonObject(c, v);
  c.indent = before;
  c.stack.pop();
  return r;
}
function $jsonList(c, v) {
  var parts = [];
  for (var i = 0; i < v.length; i++) {
    var s = $jsonOf(c, v, "" + i, v[i]);
    parts.push(s === undefined ? "null" : s);
  }
  return $wrap(c, parts, "[", "]");
}
function $jsonObject(c, v) {
  var parts = [];
  var keys = c.only
    ? c.only.filter(function (k) {
        return $hasOwn(v, k);
      })
    : $isTyped(v)
      ? $indices(v)
      : $keys(v);
  keys.forEach(function (k) {
    var s = $jsonOf(c, v, k, v[k]);
    if (s !== undefined) parts.push($quote(k) + (c.gap ? ": " : ":") + s);
  });
  return $wrap(c, parts, "{", "}");
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
function $quote(s) {
  var plain = true;
  for (var i = 0; i < s.length && plain; i++) {
    var c = s.charCodeAt(i);
    if (c < 32 || c === 34 || c === 92) plain = false;
  }
  if (plain) return '"' + s + '"';
  var r = '"';
  for (i = 0; i < s.length; i++) r += $escape(s[i], s.charCodeAt(i));
  return r + '"';
}
function $escape(x, c) {
  if (c === 34 || c === 92) return "\\" + x;
  if (c >= 32) return x;
  var i = [8, 9, 10, 12, 13].indexOf(c);
  if (i >= 0) return "\\" + "btnfr"[i];
  return "\\u00" + (c < 16 ? "0" : "") + c.toString(16);
}

function $parse(t, f) {
  var c = { t: t, i: 0 };
  var v = $readValue(c);
  $skip(c);
  if (c.i < t.length) $bad(c);
  return f ? $revive({ "": v }, "", f) : v;
}
function $bad(c) {
  $throw(
    $SyntaxError,
    c.i < c.t.length ? "Unexpected token " + c.t[c.i] + " in JSON at position " + c.i : "Unexpected end of JSON input",
  );
}
function $skip(c) {
  for (; c.i < c.t.length; c.i++) {
    var x = c.t.charCodeAt(c.i);
    if (x !== 32 && x !== 10 && x !== 13 && x !== 9) return;
  }
}
function $readValue(c) {
  $skip(c);
  var x = c.t[c.i];
  if (x == "{") return $readObject(c);
  if (x == "[") return $readList(c);
  if (x == '"') return $readText(c);
  if (x == "t") return $word(c, "true", true);
  if (x == "f") return $word(c, "false", false);
  if (x == "n") return $word(c, "null", null);
  return $readNumber(c);
}
function $word(c, w, v) {
  if (c.t.substr(c.i, w.length) != w) $bad(c);
  c.i += w.length;
  return v;
}
function $readNumber(c) {
  var from = c.i;
  var d = function () {
    var n = c.i;
    while (c.t[c.i] >= "0" && c.t[c.i] <= "9") c.i++;
    if (c.i === n) $bad(c);
  };
  if (c.t[c.i] == "-") c.i++;
  if (c.t[c.i] == "0") c.i++;
  else d();
  if (c.t[c.i] == ".") {
    c.i++;
    d();
  }
  if (c.t[c.i] == "e" || c.t[c.i] == "E") {
    c.i++;
    if (c.t[c.i] == "-" || c.t[c.i] == "+") c.i++;
    d();
  }
  return $parseNumber(c.t.substring(from, c.i));
}
function $readText(c) {
  var r = "";
  for (var from = ++c.i; ; c.i++) {
    if (c.i >= c.t.length || c.t.charCodeAt(c.i) < 32) $bad(c);
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
  if (x != "u") $bad(c);
  var n = $radix(c.t.substr(c.i + 1, 4), 16, true);
  if (n !== n) $bad(c);
  c.i += 4;
  return n < 128 ? $fromCode(n) : $utf8(n);
}
/** A character beyond ASCII as the bytes that text is on the node. */
function $utf8(n) {
  if (n < 2048) return $fromCode(192 | (n >> 6), 128 | (n & 63));
  return $fromCode(224 | (n >> 12), 128 | ((n >> 6) & 63), 128 | (n & 63));
}
function $readList(c) {
  var r = [];
  c.i++;
  $skip(c);
  if (c.t[c.i] == "]") {
    c.i++;
    return r;
  }
  while (true) {
    r.push($readValue(c));
    if ($more(c, "]")) return r;
  }
}
function $readObject(c) {
  var r = {};
  c.i++;
  $skip(c);
  if (c.t[c.i] == "}") {
    c.i++;
    return r;
  }
  while (true) {
    $skip(c);
    if (c.t[c.i] != '"') $bad(c);
    var k = $readText(c);
    $skip(c);
    if (c.t[c.i++] != ":") $bad(c);
    r[k] = $readValue(c);
    if ($more(c, "}")) return r;
  }
}
/** After an item: true at the end, an error where neither a comma nor the end follows. */
function $more(c, end) {
  $skip(c);
  var x = c.t[c.i++];
  if (x == end) return true;
  if (x != ",") {
    c.i--;
    $bad(c);
  }
  return false;
}
function $revive(holder, k, f) {
  var v = holder[k];
  if ($isObject(v)) {
    (Array.isArray(v) ? $indices(v) : $keys(v)).forEach(function (i) {
      var x = $revive(v, i, f);
      if (x === undefined) delete v[i];
      else v[i] = x;
    });
  }
  return f.call(holder, k, v);
}
