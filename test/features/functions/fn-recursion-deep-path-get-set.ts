const get = (o, [k, ...rest]) => (k === undefined ? o : o == null ? undefined : get(o[k], rest));
const set = (o, [k, ...rest], v) => ({ ...o, [k]: rest.length ? set(o?.[k] ?? {}, rest, v) : v });
const p = "a.b.c.d.e.f.g.h.i.j.k.l.m.n".split(".");
export default [get(set({}, p, 42), p), get({ x: 1 }, ["x", "y", "z"]), set({ a: { z: 1 } }, ["a", "b"], 2)];
