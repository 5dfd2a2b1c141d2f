const f = (t) => [...t.toLowerCase().matchAll(/[a-z']+/g)].reduce((m, [w]) => m.set(w, (m.get(w) ?? 0) + 1), new Map());
export default [...f("The cat and the hat and the bat")].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
