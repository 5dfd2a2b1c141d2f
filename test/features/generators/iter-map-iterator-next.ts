const m = new Map([
  ["a", 1],
  ["b", 2],
]);
const it = m.entries();
const k = m.keys();
const v = m.values();
export default [it.next().value, k.next(), v.next().value, [...it], [...k], [...v], it.next().done];
