function s(a, t, i = 0) {
  outer: for (; i < a.length; i++) {
    try {
      if (a[i] > t) continue outer;
      if (a[i] === t) return [i];
      const r = s(a, t - a[i], i + 1);
      if (r) return [i, ...r];
    } finally {
      log.push(i);
    }
  }
  return null;
}
const log = [];
export default [s([5, 3, 2, 8], 10), log.length];
