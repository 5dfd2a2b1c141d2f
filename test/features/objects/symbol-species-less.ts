const it = [10, 20][Symbol.iterator]();
const m = new Map([["a", 1]]);
const mi = m[Symbol.iterator]();
const si = "hi"[Symbol.iterator]();
export default [
  it.next(),
  [...it],
  it.next(),
  mi.next().value,
  si.next(),
  typeof it[Symbol.iterator],
  [...m.values()][0],
  Array.from(m.keys()),
];
