function ms(a) {
  if (a.length < 2) return a;
  const m = a.length >> 1,
    l = ms(a.slice(0, m)),
    r = ms(a.slice(m));
  const o = [];
  while (l.length && r.length) o.push(l[0] <= r[0] ? l.shift() : r.shift());
  return [...o, ...l, ...r];
}
export default ms([9, 4, 7, 1, 8, 2, 6, 3, 5, 0]);
