/** The machine that runs compiled regular expressions: a backtracking loop without recursion. */

function $RegExp(source, flags, code, sets, groups, names) {
  this.source = source;
  this.flags = flags;
  this.global = flags.indexOf("g") >= 0;
  this.ignoreCase = flags.indexOf("i") >= 0;
  this.multiline = flags.indexOf("m") >= 0;
  this.sticky = flags.indexOf("y") >= 0;
  this.dotAll = flags.indexOf("s") >= 0;
  this.unicode = flags.indexOf("u") >= 0;
  this.lastIndex = 0;
  this["\xff.re"] = { code: code, sets: sets, groups: groups, names: names };
  for (var k of ["source", "flags", "global", "ignoreCase", "multiline", "sticky", "dotAll", "unicode", "lastIndex"])
    $mark(this, "\xff.hidden", k);
}
$RegExp.prototype.exec = function (s) {
  s = $text(s);
  var keeps = this.global || this.sticky;
  var from = keeps ? Math.max(0, $int(this.lastIndex)) : 0;
  var m = from > s.length ? null : $match(this, s, from);
  if (keeps) this.lastIndex = m ? m.index + m[0].length : 0;
  return m;
};
$RegExp.prototype.test = function (s) {
  return this.exec(s) !== null;
};
$RegExp.prototype.toString = function () {
  return "/" + this.source + "/" + this.flags;
};
$RegExp["\xff.name"] = "RegExp";
$RegExp["\xff.class"] = $RegExp.prototype["\xff.class"] = true;

/** The first match at or after a place, as an array with index, input and groups; null where there is none. */
function $match(re, s, from) {
  var p = re["\xff.re"];
  for (var i = from; i <= s.length; i++) {
    var saved = $machine(p, s, 0, i, []);
    if (saved) return $matched(p, s, saved);
    if (re.sticky) return null;
  }
  return null;
}
function $matched(p, s, saved) {
  var m = [];
  for (var g = 0; g < p.groups; g++)
    m.push(
      saved[2 * g + 1] === undefined || saved[2 * g] === undefined
        ? undefined
        : s.substring(saved[2 * g], saved[2 * g + 1]),
    );
  m.index = saved[0];
  m.input = s;
  m.groups = undefined;
  if (p.names.length) {
    m.groups = Object.create(null);
    p.names.forEach(function (n) {
      m.groups[n[0]] = m[n[1]];
    });
  }
  ["index", "input", "groups"].forEach(function (k) {
    $mark(m, "\xff.hidden", k);
  });
  return m;
}
function $machine(p, s, pc, i, saved) {
  var code = p.code;
  var marks = [];
  var back = [];
  while (true) {
    var ok = true;
    var op = code[pc];
    if (op === 0) {
      ok = s.charCodeAt(i) === code[pc + 1] && i < s.length;
      i++;
      pc += 2;
    } else if (op === 2) {
      ok = i < s.length && $inSet(p.sets[code[pc + 1]], s.charCodeAt(i));
      i++;
      pc += 2;
    } else if (op === 3) {
      back.push([code[pc + 2], i, saved.slice(0), marks.slice(0)]);
      pc = code[pc + 1];
    } else if (op === 4) pc = code[pc + 1];
    else if (op === 5) {
      saved[code[pc + 1]] = i;
      pc += 2;
    } else if (op === 12) return saved;
    else {
      var r = $rare(p, s, pc, i, saved, marks);
      ok = r.ok;
      pc = r.pc;
      i = r.i;
      saved = r.saved;
    }
    if (ok) continue;
    if (!back.length) return null;
    var b = back.pop();
    pc = b[0];
    i = b[1];
    saved = b[2];
    marks = b[3];
  }
}
/** The instructions that are not in every loop. */
function $rare(p, s, pc, i, saved, marks) {
  var code = p.code;
  var op = code[pc];
  var c = i < s.length ? s.charCodeAt(i) : -1;
  var r = { ok: true, pc: pc + 1, i: i, saved: saved };
  if (op === 1) {
    r.ok = c >= 0 && c !== 10 && c !== 13;
    r.i++;
  } else if (op === 16) {
    r.ok = c >= 0;
    r.i++;
  } else if (op === 6) r.ok = i === 0;
  else if (op === 7) r.ok = c < 0;
  else if (op === 20) r.ok = i === p.at;
  else if (op === 17) r.ok = i === 0 || $lineEnd(s.charCodeAt(i - 1));
  else if (op === 18) r.ok = c < 0 || $lineEnd(c);
  else if (op === 8 || op === 9) r.ok = ($wordAt(s, i - 1) !== $wordAt(s, i)) === (op === 8);
  else if (op === 10) {
    r.pc++;
    var g = code[pc + 1];
    var t = saved[2 * g + 1] === undefined ? "" : s.substring(saved[2 * g], saved[2 * g + 1]);
    r.ok = s.substr(i, t.length) === t;
    r.i += t.length;
  } else if (op === 11) {
    var m = $machine(p, s, pc + 3, i, saved.slice(0));
    r.ok = (m !== null) === !code[pc + 2];
    if (m && !code[pc + 2]) r.saved = m;
    r.pc = code[pc + 1];
  } else if (op === 19) $behind(p, s, pc, i, r);
  else if (op === 13) {
    marks[code[pc + 1]] = i;
    r.pc++;
  } else if (op === 14) {
    r.ok = marks[code[pc + 1]] !== i;
    r.pc++;
  } else if (op === 15) {
    r.saved = saved.slice(0);
    for (var k = code[pc + 1]; k <= code[pc + 2]; k++) r.saved[k] = undefined;
    r.pc += 2;
  }
  return r;
}
/** Looks for a start before i from which the part matches up to i. */
function $behind(p, s, pc, i, r) {
  var found = null;
  for (var j = i; j >= 0 && !found; j--) {
    var q = { code: p.code.slice(0, p.code.length), sets: p.sets, groups: p.groups, names: p.names, at: i };
    q.code[p.code[pc + 1] - 1] = 20;
    q.code[p.code[pc + 1]] = 12;
    found = $machine(q, s, pc + 3, j, r.saved.slice(0));
  }
  r.ok = (found !== null) === !p.code[pc + 2];
  if (found && r.ok) r.saved = found;
  r.pc = p.code[pc + 1];
}
function $lineEnd(c) {
  return c === 10 || c === 13;
}
function $wordAt(s, i) {
  var c = i >= 0 && i < s.length ? s.charCodeAt(i) : 0;
  return (c > 47 && c < 58) || (c > 64 && c < 91) || c === 95 || (c > 96 && c < 123);
}
function $inSet(set, c) {
  for (var i = 1; i < set.length; i += 2) if (c >= set[i] && c <= set[i + 1]) return !set[0];
  return !!set[0];
}
function $splitBy(s, re, limit) {
  var r = [];
  if (!limit) return r;
  if (s === "") return $match(re, s, 0) ? r : [s];
  var from = 0;
  for (var i = 0; i < s.length;) {
    var m = $match(re, s, i);
    if (!m || m.index >= s.length) break;
    var end = m.index + m[0].length;
    if (end === from || (end === m.index && m.index === from)) {
      i = m.index + 1;
      if (end !== from || m.index > from) i = Math.max(i, end);
      if (m.index <= from) continue;
    }
    r.push(s.substring(from, m.index));
    for (var g = 1; g < m.length; g++) r.push(m[g]);
    from = end;
    i = m[0].length ? end : end + 1;
    if (r.length >= limit) return r.slice(0, limit);
  }
  r.push(s.substr(from));
  return limit < r.length ? r.slice(0, limit) : r;
}
/** All matches of a global expression, or the first. */
function $matches(s, re, at) {
  var r = [];
  var from = at || (re.sticky && !re.global ? Math.max(0, $int(re.lastIndex)) : 0);
  while (from <= s.length) {
    var m = $match(re, s, from);
    if (!m) break;
    r.push(m);
    if (!re.global) break;
    from = m.index + (m[0].length || 1);
  }
  if (re.global && at === undefined) re.lastIndex = 0;
  return r;
}
function $replaceBy(s, re, f) {
  var r = "";
  var from = 0;
  $matches(s, re).forEach(function (m) {
    r += s.substring(from, m.index) + $replacement(s, m, m.index, f);
    from = m.index + m[0].length;
  });
  return r + s.substr(from);
}
function $matchBy(s, re) {
  if (!re.global) return re.exec(s);
  var m = $matches(s, re).map(function (x) {
    return x[0];
  });
  return m.length ? m : null;
}
function $matchAllBy(s, re) {
  var l = $matches(s, re, Math.max(0, $int(re.lastIndex)));
  var i = 0;
  return $iterable(function () {
    return i < l.length ? { value: l[i++], done: false } : { value: undefined, done: true };
  }, "RegExp String Iterator");
}
