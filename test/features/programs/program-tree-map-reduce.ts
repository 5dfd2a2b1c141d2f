interface N {
  v: number;
  k: N[];
}
const mk = (d: number, w: number): N => ({ v: d, k: d ? Array.from({ length: w }, () => mk(d - 1, w)) : [] });
const sum = (n: N): number => n.k.reduce((s, c) => s + sum(c), n.v);
const depth = (n: N): number => 1 + Math.max(0, ...n.k.map(depth));
const map = (n: N, f: (x: number) => number): N => ({ v: f(n.v), k: n.k.map((c) => map(c, f)) });
const t = mk(4, 2);
export default [sum(t), depth(t), sum(map(t, (x) => x * 2)), JSON.stringify(mk(1, 2))];
