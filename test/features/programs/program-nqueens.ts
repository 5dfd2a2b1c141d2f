const q = (n, r = 0, c = [], o = []) => {
  if (r === n) return (o.push(c), o);
  for (let i = 0; i < n; i++) if (c.every((x, j) => x !== i && Math.abs(x - i) !== r - j)) q(n, r + 1, [...c, i], o);
  return o;
};
export default q(5).length;
