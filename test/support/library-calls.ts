/** Calls of the library, and uses of operators, by functions with typed parameters: what task modules are made of. */

/** A group of expressions that are compiled into one module: what keeps one from being lean must not hide the others. */
export interface CallGroup {
  name: string;
  expressions: string[];
}

const INTEGERS = ["-7", "-1", "0", "1", "2", "10"];
/** Infinity as a place is a known limit of modules that are lowered as by hand (docs/device-javascript.md). */
const PLACES = [...INTEGERS, "NaN", "1.7", "-0.5"];
const LENGTHS = ["-2", "0", "2", "9"];
const NUMBERS = ["[3, 1, 2, 1]", "[]", "[NaN, 0, 1.5, 10, 9]"];
const WORDS = ['["b", "a", "", "10", "9"]', "[]"];
const TEXTS = ['"hello"', '""', '"aXbXa"', '" a b "'];
const PARTS = ['"X"', '""', '"hello"', '"lo"', '"zz"', '" "', '"a"', '"lox"'];
const VALUES =
  "0 1 -1 1.5 -1.5 2.5 -2.5 0.1 123456.789 1e-7 NaN Infinity -Infinity 4294967295 4294967296 -2147483647 9007199254740991 0.000001".split(
    " ",
  );

/** Numbers and a place among them: `a` and `i`. */
const OF_NUMBERS_AT = [
  "a.slice(i)",
  "[a.splice(i), a]",
  "a.indexOf(i)",
  "a.includes(i)",
  "a.lastIndexOf(i)",
  "a.indexOf(1, i)",
  "a.includes(1, i)",
  "a.at(i)",
  "a[i]",
  "a.fill(i)",
  "a.fill(5, i)",
  "a.fill(5, 1, i)",
  "[a.push(i, 4), a]",
  "[a.unshift(i, 4), a]",
  "a.concat(i, [5, 6])",
  "((a[2] = i), a)",
  "a.reduce((x, y, k) => x + y * k, i)",
];
const OF_NUMBERS_FROM_TO = [
  "a.slice(i, j)",
  "[a.splice(i, j < 0 ? 0 : j), a]",
  "[a.splice(i, j < 0 ? 0 : j, 7, 8), a]",
];
/** A list `a`, of numbers or of texts. */
const OF_LISTS = [
  "[a.pop(), a]",
  "[a.shift(), a]",
  "[a.reverse(), a]",
  "[a.flat(), a]",
  "[...a.keys()]",
  "[...a.values()]",
  "[...a.entries()]",
  "a.join()",
  'a.join("-")',
  'a.join("")',
  "a.toString()",
  "`${a}`",
  '"x" + a',
  "a.map((x, i) => [i, x])",
  "a.map((x, i, all) => all.length + i)",
  "a.filter((x, i) => i % 2)",
  "a.filter(Boolean)",
  "[a.some((x) => !x), a.every((x) => !!x)]",
  "[a.find((x) => !x), a.findIndex((x) => !x), a.find((x, i) => i === 9)]",
  "[a.findLast((x) => !!x), a.findLastIndex((x) => !x)]",
  "{ const o: unknown[] = []; a.forEach((x, i) => { o.push(i, x); }); return o; }",
  "a.sort()",
  "[...a, ...a]",
  "{ const [x, , y = 5, ...z] = a; return [x, y, z]; }",
  "{ const o: unknown[] = []; for (const x of a) o.push(x); for (const [i, x] of a.entries()) o.push(i, x); return o; }",
  "{ const o: unknown[] = []; for (const k in a) o.push(k); return o; }",
  "[Array.isArray(a), typeof a, a.length, a === a, !a]",
  '(a as any[]).reduceRight((x: any, y: any) => x + y, "z" as any)',
  "(a as any[]).reduce((x: any, y: any) => [x, y])",
  "a.flatMap((x) => [x, [x]])",
  "{ a.length = 1; return a; }",
  "a.copyWithin(1, 0)",
  "[a.toReversed(), a.toSorted()]",
  "[Array.from(a), Array.of(a), Array.from(a, (x) => [x])]",
  "{ delete (a as any)[1]; return a; }",
  "{ (a as any)[7] = 1; return a; }",
  "JSON.stringify(a)",
  "JSON.stringify({ a, b: undefined, c: null, d: true })",
];
const OF_TEXTS_AT = [
  ...["charAt", "charCodeAt", "at", "slice", "substring", "substr", "codePointAt"].map((name) => `s.${name}(i)`),
  "s[i]",
  "s.repeat(i)",
  "s.padStart(i)",
  's.padEnd(i, "ab")',
  ...["indexOf", "lastIndexOf", "startsWith", "endsWith", "includes"].map((name) => `s.${name}("X", i)`),
];
const OF_TEXTS_FROM_TO = ["slice", "substring", "substr"].map((name) => `s.${name}(i, j)`);
const OF_TWO_TEXTS = [
  ...["indexOf", "lastIndexOf", "includes", "startsWith", "endsWith", "split", "concat"].map((name) => `s.${name}(x)`),
  's.replace(x, "-")',
  's.replaceAll(x, "-")',
  's.replace(x, "$&$$")',
  "s.replace(x, (m, i) => m + i)",
  "s.split(x, 2)",
  "[s < x, s > x, s <= x, s === x, s + x, s.length + x.length, s.localeCompare(x)]",
];
const OF_TEXTS = [
  ...["trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase"].map((name) => `s.${name}()`),
  "[...s]",
  "{ const o: string[] = []; for (const c of s) o.push(c); return o; }",
  "[Number(s), +s, parseInt(s, 10), parseFloat(s), isNaN(Number(s))]",
  '[s.replace(/l/g, "L"), s.replace(/[aeiou]/, "*"), s.split(/X/), s.match(/l+/g), /h/.test(s), s.search(/l/)]',
  "`<${s}>`",
  "JSON.stringify({ s, t: [s] })",
  "Object.keys({ [s]: 1, b: 2, 1: 3 })",
  '[!s, s ? 1 : 2, s || "d", s && "e", typeof s]',
  's.split("").map((c) => c.charCodeAt(0)).join(",")',
  ...PARTS.map((part) => `s.split(${part})`),
];
const OF_VALUES = [
  ..."round floor ceil trunc abs sign sqrt cbrt fround exp log log2 log10 log1p expm1 atan asin acos sinh clz32"
    .split(" ")
    .map((name) => `Math.${name}(n)`),
  ..."n | 0,n >>> 0,~n,n << 3,n >> 1,n & 255,n ^ 5,n % 3,-n - 1,n / 2,n * n,n ** 2,n ** 0.5,n + 1,n === n,n > 1,n == 0,!n".split(
    ",",
  ),
  ..."n || 5,n ?? 5,String(n),`${n}`,'' + n,n.toString(),n.toString(2),n.toString(16),n.toFixed(2),n.toFixed()".split(
    ",",
  ),
  ..."n.toPrecision(3),n.toExponential(2),isFinite(n),isNaN(n),JSON.stringify(n),JSON.stringify({ n }),typeof n".split(
    ",",
  ),
  ...["Integer", "Finite", "NaN", "SafeInteger"].map((name) => `Number.is${name}(n)`),
  ...[
    "Math.max(n, 1)",
    "Math.min(n, 1, -5)",
    "Math.hypot(n, 1)",
    "Math.atan2(n, 2)",
    "Math.pow(n, 3)",
    "Math.imul(n, 3)",
  ],
  ...["parseInt(String(n), 10)", "parseFloat(String(n))", "Number(String(n))", "[n].includes(NaN)"],
];
/** Expressions of one record `o`. */
const OF_RECORDS = [
  "[Object.keys(o), Object.values(o), Object.entries(o)]",
  '["b" in o, "toString" in o, "on" in o, "clone" in o, o.hasOwnProperty("b"), o.hasOwnProperty("toString")]',
  "{ const r: unknown[] = []; for (const k in o) r.push(k, o[k]); return r; }",
  "({ ...o, z: 1 })",
  "{ const { b, ...r } = o; return [b, r]; }",
  "Object.assign({ q: 1 }, o, { b: 7 })",
  "{ delete o.b; return [o, Object.keys(o).length]; }",
  "Object.fromEntries(Object.entries(o).map(([k, v]) => [k, v * 2]))",
  '[o.on === undefined, o.clone === undefined, o.emit === undefined, o.zz === undefined, o["toString"] === undefined]',
  "[String(o), `${o}`, o + '']",
  "[JSON.stringify(o), JSON.parse(JSON.stringify(o)), JSON.stringify(o, null, 2)]",
];
const RECORDS = ["{ b: 1, 2: 2.5, a: 3, 1: 4 }", "{ b: 1, a: 0.1 }", "{}"];

/** All groups: one for each expression, applied to all of its values. */
export function callGroups(): CallGroup[] {
  const group = (parameters: string, body: string, values: readonly string[]): CallGroup => ({
    name: body,
    expressions: values.map((given) => `((${parameters}): unknown => ${body})(${given})`),
  });
  const pairs = (first: readonly string[], second: readonly string[]) =>
    first.flatMap((one) => second.map((other) => `${one}, ${other}`));
  const each = (bodies: readonly string[], parameters: string, values: readonly string[]) =>
    bodies.map((body) => group(parameters, body, values));
  return [
    ...each(OF_NUMBERS_AT, "a: number[], i: number", pairs(NUMBERS, PLACES)),
    ...each(OF_NUMBERS_FROM_TO, "a: number[], i: number, j: number", pairs(pairs(NUMBERS, INTEGERS), LENGTHS)),
    ...each(OF_LISTS, "a: number[]", NUMBERS),
    ...each(OF_LISTS, "a: string[]", WORDS),
    ...each(OF_TEXTS_AT, "s: string, i: number", pairs(TEXTS, PLACES)),
    ...each(OF_TEXTS_FROM_TO, "s: string, i: number, j: number", pairs(pairs(TEXTS, INTEGERS), LENGTHS)),
    ...each(OF_TWO_TEXTS, "s: string, x: string", pairs(TEXTS, PARTS)),
    ...each(OF_TEXTS, "s: string", TEXTS),
    ...each(OF_VALUES, "n: number", VALUES),
    ...each(OF_RECORDS, "o: Record<string, number>", RECORDS),
  ];
}
