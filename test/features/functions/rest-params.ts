const f = (a, ...r) => [a, r.length, r];
export default [f(1), f(1, 2), f(1, 2, 3)];
