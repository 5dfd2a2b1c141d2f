const has = (t, v) => !!t && (t.v === v || has(t.l, v) || has(t.r, v));
const t = { v: 1, l: { v: 2, r: { v: 4 } }, r: { v: 3 } };
const all = (l) => !l || (l.ok && all(l.n));
let l = null;
for (let i = 0; i < 60; i++) l = { ok: i !== 0, n: l };
export default [has(t, 4), has(t, 9), all(l)];
