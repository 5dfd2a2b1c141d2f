function* inorder(t) {
  if (t) {
    yield* inorder(t.l);
    yield t.v;
    yield* inorder(t.r);
  }
}
const put = (t, v) => (!t ? { v, l: null, r: null } : v < t.v ? { ...t, l: put(t.l, v) } : { ...t, r: put(t.r, v) });
const t = [5, 2, 8, 1, 9, 3, 7].reduce(put, null);
const line = Array.from({ length: 25 }, (_, i) => i).reduce(put, null);
export default [[...inorder(t)], [...inorder(line)].length];
