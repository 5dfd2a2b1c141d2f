const diff = (a, b, p = "") =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((k) => {
    const q = p ? `${p}.${k}` : k;
    if (typeof a[k] === "object" && typeof b[k] === "object") return diff(a[k], b[k], q);
    return a[k] === b[k] ? [] : [[q, a[k] ?? null, b[k] ?? null]];
  });
export default diff({ a: 1, b: { c: 2, d: [1, 2] } }, { a: 1, b: { c: 3, d: [1, 5] }, e: 9 });
