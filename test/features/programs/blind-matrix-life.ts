const grid = (s: string) => s.trim().split("\n").map((l) => [...l.trim()].map((c) => c === "#"));
const step = (g: boolean[][]) => g.map((row, y) => row.map((on, x) => { let n = 0; for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if ((dx || dy) && g[(y + dy + g.length) % g.length]![(x + dx + row.length) % row.length]) n++; return n === 3 || (on && n === 2); }));
const draw = (g: boolean[][]) => g.map((r) => r.map((c) => (c ? "#" : ".")).join("")).join("/");
let g = grid(`
  .#...
  ..#..
  ###..
  .....
  .....`);
const frames: string[] = [draw(g)];
for (let i = 0; i < 4; i++) frames.push(draw((g = step(g))));
const transpose = <T>(m: T[][]) => m[0]!.map((_, i) => m.map((r) => r[i]!));
const spiral = (m: number[][]): number[] => m.length ? [...m[0]!, ...spiral(transpose(m.slice(1)).length ? transpose(m.slice(1)).reverse() : [])] : [];
const spiral2 = (m: number[][]) => { const out: number[] = []; while (m.length) { out.push(...m.shift()!); m = m.length ? transpose(m).reverse() : []; } return out; };
const perms = <T>(xs: T[]): T[][] => xs.length < 2 ? [xs] : xs.flatMap((x, i) => perms([...xs.slice(0, i), ...xs.slice(i + 1)]).map((p) => [x, ...p]));
const queens = (n: number, qs: number[] = []): number => qs.length === n ? 1 : Array.from({ length: n }, (_, c) => c).filter((c) => qs.every((q, r) => q !== c && Math.abs(q - c) !== qs.length - r)).reduce((s, c) => s + queens(n, [...qs, c]), 0);
const sieve = (n: number) => { const s = new Uint8Array(n + 1); const p: number[] = []; for (let i = 2; i <= n; i++) { if (s[i]) continue; p.push(i); for (let j = i * i; j <= n; j += i) s[j] = 1; } return p; };
const bsearch = (a: number[], x: number) => { let lo = 0, hi = a.length; while (lo < hi) { const mid = (lo + hi) >>> 1; if (a[mid]! < x) lo = mid + 1; else hi = mid; } return lo; };
const lev = (a: string, b: string) => { let p = Array.from({ length: b.length + 1 }, (_, i) => i); for (let i = 1; i <= a.length; i++) { const c = [i]; for (let j = 1; j <= b.length; j++) c[j] = Math.min(p[j]! + 1, c[j - 1]! + 1, p[j - 1]! + +(a[i - 1] !== b[j - 1])); p = c; } return p[b.length]; };
const lcs = (a: string, b: string, m = new Map<string, string>()): string => { const k = a + "," + b; if (m.has(k)) return m.get(k)!; const r = !a || !b ? "" : a[0] === b[0] ? a[0] + lcs(a.slice(1), b.slice(1), m) : [lcs(a.slice(1), b, m), lcs(a, b.slice(1), m)].reduce((x, y) => (y.length > x.length ? y : x)); m.set(k, r); return r; };
export default [frames, spiral2([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), perms([1, 2, 3]).map((p) => p.join("")), queens(5), sieve(50), bsearch([1, 3, 5, 7], 4), lev("kitten", "sitting"), lcs("abcb", "bdcb"), transpose([[1, 2], [3, 4]])];
