function combos(a, k, start = 0, cur = [], out = []) {
  if (cur.length === k) {
    out.push([...cur]);
    return out;
  }
  for (let i = start; i < a.length; i++) {
    cur.push(a[i]);
    combos(a, k, i + 1, cur, out);
    cur.pop();
  }
  return out;
}
export default combos([1, 2, 3, 4], 2);
