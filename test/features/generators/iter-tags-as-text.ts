const m = new Map([[1, 2]]);
const out: any[] = [
  m.entries().toString(),
  new Set([1]).values().toString(),
  String([][Symbol.iterator]()),
  Object.prototype.toString.call(""[Symbol.iterator]()),
  String((function* () {})()),
  (function* () {})().toString(),
  [1, [2]].toString(),
  (5).toString(),
  {}.toString(),
  m.toString(),
  Symbol("q").toString(),
  new (class {
    toString() {
      return "own";
    }
  })().toString(),
  new Error("e").toString(),
  /a/g.toString(),
  new (class {
    get [Symbol.toStringTag]() {
      return "T";
    }
  })().toString(),
];
for (const x of [null, undefined] as any[])
  try {
    out.push(x.toString());
  } catch (e: any) {
    out.push(e.message);
  }
export default out;
