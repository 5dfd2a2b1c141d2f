/** Random programs over what the compiler lowers: expressions, closures, loops, classes, destructuring. */

import fc from "fast-check";

/** Texts stay short: a node has not the memory for those that double, nor keys of more than 31 digits. */
const NUMBERS = ["0", "1", "-1", "2", "3", "7", "0.5", "1e3", "n0", "n1", "n2"];
const TEXTS = ['""', '"a"', '"on"', '"b,c"', '"10"', "s0", "s1"];
const DEPTH = { maxDepth: 2 };

const one = (...texts: string[]) => fc.constantFrom(...texts);
const fill = (pattern: string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.reduce((made, text) => made.replace("_", () => text), pattern));

/** Expressions by the type of their value; each list's first entry ends the recursion. */
const { num, str, key, bool, list, record } = fc.letrec<
  Record<"num" | "str" | "key" | "bool" | "list" | "record", string>
>((tie) => ({
  num: fc.oneof(
    DEPTH,
    one(...NUMBERS),
    fill("(_ + _)", tie("num"), tie("num")),
    fill("(_ - _)", tie("num"), tie("num")),
    fill("(_ * _)", tie("num"), tie("num")),
    fill("(_ % (1 + Math.abs(_)))", tie("num"), tie("num")),
    fill("(_ _ _)", tie("num"), one("|", "&", "^", "<<", ">>", ">>>"), tie("num")),
    fill("(_ ? _ : _)", tie("bool"), tie("num"), tie("num")),
    fill("_.length", tie("str")),
    fill("(_).length", tie("list")),
    fill("_.reduce((x, y) => x + y, _)", tie("list"), tie("num")),
    fill("f0(_, _)", tie("num"), tie("num")),
    fill("f1(_)", tie("num")),
    fill("r0(Math.abs(_) % 30, _)", tie("num"), tie("num")),
    fill("(_[_] ?? _)", tie("record"), tie("key"), tie("num")),
    fill("(({ p = _, ...q }) => p + Object.keys(q).length)(_)", tie("num"), tie("record")),
    fill("(([x = _, , y = x] = []) => x - y)(_)", tie("num"), tie("list")),
    fill("new K(_).twice(_)", tie("num"), tie("num")),
    fill("new L(_, _).twice()", tie("num"), tie("num")),
    fill("Math._(_)", one("floor", "ceil", "round", "trunc", "sign"), tie("num")),
    fill("(n0 _ _)", one("+=", "-=", "=", "||=", "??=", "&&="), tie("num")),
    one("n1++", "--n2", "n0--", "++n1"),
  ),
  str: fc.oneof(
    DEPTH,
    one(...TEXTS),
    fill("(_ + _)", tie("str"), tie("num")),
    fill("(_ + _)", tie("str"), tie("str")),
    fill("`${_}-${_}`", tie("num"), tie("str")),
    fill("(_).join(_)", tie("list"), tie("str")),
    fill("_.slice(_)", tie("str"), tie("num")),
    fill("_.toUpperCase()", tie("str")),
    fill("_.padStart(5, _)", tie("str"), tie("str")),
    fill("_.split(_).reverse().join('/')", tie("str"), tie("str")),
    fill("Object.keys(_).join()", tie("record")),
    fill("JSON.stringify(_)", tie("record")),
    fill("(typeof _)", tie("list")),
    fill("String(_)", tie("num")),
    fill("(s0 = (s0 + _).slice(0, 20))", tie("str")),
  ),
  /** Of 32 digits, it would throw on a node. */
  key: fill("_.slice(0, 30)", tie("str")),
  bool: fc.oneof(
    DEPTH,
    one("true", "false", "!n0", "!!s1"),
    fill("(_ < _)", tie("num"), tie("num")),
    fill("(_ === _)", tie("num"), tie("num")),
    fill("(_ >= _)", tie("str"), tie("str")),
    fill("(_ && _)", tie("bool"), tie("bool")),
    fill("(_ || _)", tie("bool"), tie("bool")),
    fill("_.includes(_)", tie("list"), tie("num")),
    fill("(_ in _)", tie("key"), tie("record")),
    fill("_.some((x, i) => x > i)", tie("list")),
    fill("(_ != null)", tie("record")),
  ),
  list: fc.oneof(
    DEPTH,
    one("[]", "[1, 2, 3]", "l0", "[n0, n1]"),
    fill("[_, ..._]", tie("num"), tie("list")),
    fill("_.map((x) => x * _)", tie("list"), tie("num")),
    fill("_.filter((x) => x !== _)", tie("list"), tie("num")),
    fill("_.slice(_, _)", tie("list"), tie("num"), tie("num")),
    fill("[..._].sort((x, y) => x - y)", tie("list")),
    fill("Object.values(_)", tie("record")),
    fill("_.concat(_)", tie("list"), tie("list")),
    fill("_.flatMap((x) => [x, _])", tie("list"), tie("num")),
    fill("Array.from({ length: 3 }, (v, i) => i + _)", tie("num")),
  ),
  record: fc.oneof(
    DEPTH,
    one("{}", "{ p: 1 }", "o0", "{ n0, p: n1 }").map((text) => `(${text})`),
    fill("({ [_]: _, ..._ })", tie("key"), tie("num"), tie("record")),
    fill("({ ..._, p: _ })", tie("record"), tie("num")),
    fill("Object.fromEntries(Object.entries(_).map(([k, v]) => [(k + _).slice(0, 30), v]))", tie("record"), tie("str")),
    fill("(({ p, ...q }) => q)(_)", tie("record")),
  ),
}));

/** What a method of one's own gives: arrows and functions in one another, with `this` before, within and behind them. */
const { own } = fc.letrec<Record<"own", string>>((tie) => ({
  own: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    one("this.v", "x", "y", "l.length", "1"),
    fill("(_ + _)", tie("own"), tie("own")),
    fill("this.add(_)", tie("own")),
    fill("this.add(_, (y) => _)", tie("own"), tie("own")),
    fill("this.add(_, (y) => { return _; })", tie("own"), tie("own")),
    fill("this.add(_, function (y) { return y + 1; })", tie("own")),
    fill("(l.map((x) => _)[0] | 0)", tie("own")),
    fill("l.reduce((x, y) => x + _, _)", tie("own"), tie("own")),
    fill("((x, ...y) => y.length + _)(_, 2)", tie("own"), tie("own")),
    fill("[(x) => _, (y) => _].map((f) => f(_))[1]", tie("own"), tie("own"), tie("own")),
    fill("({ m: () => _, k() { return this.m(); } }).k()", tie("own")),
    fill("(l.some((x) => x > _) ? _ : _)", tie("own"), tie("own"), tie("own")),
  ),
}));

const { block } = fc.letrec<Record<"statement" | "block", string>>((tie) => ({
  block: fc
    .array(tie("statement"), { minLength: 1, maxLength: 3, depthIdentifier: "block" })
    .map((all) => all.join("\n")),
  statement: fc.oneof(
    { maxDepth: 1 },
    fill("out.push(_);", num),
    fill("out.push(_);", str),
    fill("out.push(_);", bool),
    fill("n0 = _;", num),
    fill("s1 = _;", str),
    fill("l0 = _.slice(0, 5);", list),
    fill("o0[_] = _;", key, num),
    fill("delete o0[_];", key),
    fill("[n1, n2 = _] = _;", num, list),
    fill("({ p: n0 = _, ...o0 } = _);", num, record),
    fill("fs.push(() => _);", num),
    fill("if (_) { _ } else { _ }", bool, tie("block"), tie("block")),
    fill("for (let i = 0; i < 3; i++) { fs.push((d = _) => i + d); _ }", num, tie("block")),
    fill("for (const x of _) { if (out.length > 40) break; out.push(x); _ }", list, tie("block")),
    fill("for (const k in _) { if (k === _) continue; out.push(k); }", record, str),
    fill(
      "try { _ if (_) throw new RangeError(_); } catch (e) { out.push(e.name); } finally { _ }",
      tie("block"),
      bool,
      str,
      tie("block"),
    ),
    fill(
      "switch (_) { case _: out.push('a'); case 1: { _ } default: out.push('d'); break; case 2: _ }",
      num,
      num,
      tie("block"),
      tie("block"),
    ),
    fill(
      "again: for (const a of [1, 2]) for (const b of [3, 4]) { if (_) continue again; out.push(a * b); _ }",
      bool,
      tie("block"),
    ),
    fill("{ let n4 = _; fs.push(() => n4++); _ }", num, tie("block")),
    fill("for (const [k, v] of Object.entries(_)) { out.push(k + v); }", record),
    fill("for (const x of take(_, 3)) { out.push(x); }", list),
    fill("{ const m0 = new M(_ | 0); out.push(m0.go(_), m0.log.slice(0, 9).join()); }", num, list),
  ),
}));

/** The body of a function that returns what it came to. */
export const programs: fc.Arbitrary<string> = fill(
  `const out = [], fs = [];
let n0 = _, n1 = 2, n2 = -3, s0 = _, s1 = "x", l0 = [3, 1, 2], o0 = { p: 1, q: 2 };
function f0(a, b = a * 2) { return a - b; }
function r0(n, a = 1) { if (!(n > 0)) return a; if (n % 2 >= 1) return r0(n - 1, a + 1); return n1 + r0(n - 1) - a; }
const f1 = (...all) => all.length + (all[0] | 0);
function* take(items, n) { for (const x of items) { if (n-- <= 0) return; yield x; } }
class K { #v = 1; static made = 0; w = this.#v + 1; constructor(v = 4) { this.#v = v; K.made++; } get v() { return this.#v; } twice(k = 1) { return this.v * 2 + k; } }
class M { log = []; constructor(v) { this.v = v; } add(x, f) { this.log.push(f ? f(x) : x); return x; } go(l, x = 2, y = 1) { return _; } }
class L extends K { constructor(a, b) { super(a); this.b = b; } twice(...r) { return super.twice(...r) + this.b; } }
_
return [out.slice(0, 60), n0, n1, n2, s0.slice(0, 80), s1.slice(0, 80), l0, o0, fs.slice(0, 9).map((f) => f()), K.made, new M(3).go([3, 1]), new M(1).go(l0.slice(0, 3))];`,
  num.map((text) => (/n\d|[fr]\d|s\d|l0|o0|K|L/.test(text) ? "1" : text)),
  one('""', '"s"', '"on"'),
  own,
  fc.array(block, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n")),
);

/** The same program with texts beyond ASCII. */
export const widened = (body: string): string =>
  body.replace(/"(a|b,c|on|s)"/g, (_, text: string) => `"${WIDE[text]}"`).replace(/'(d|a)'/g, "'€$1'");
const WIDE: Record<string, string> = { a: "é", "b,c": "ß,€", on: "ön", s: "日本" };

/** Several programs as one feature program: the list of what each returns or throws. */
export function together(bodies: readonly string[]): string {
  const parts = bodies.map(
    (body) => `(() => { try { return (() => {\n${body}\n})(); } catch (e) { return "threw " + e.name; } })()`,
  );
  return `export default [\n${parts.join(",\n")}\n];`;
}
