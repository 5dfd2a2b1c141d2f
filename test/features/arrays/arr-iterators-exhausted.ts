const a = [1];
const k = a.keys(),
  e = a.entries(),
  v = a.values();
const first = [k.next(), e.next(), v.next()];
const done = [k.next(), e.next(), v.next()];
a.push(2, 3);
export default [first, done, [k.next(), e.next(), v.next()], [...a.entries()], [...k]];
