const [a, , b = 5, ...rest] = [1, 2, undefined, 4, 5];
const { x: { y = 1, ...others } = {} as any, ...top } = { x: { z: 2, w: 3 }, p: 4, q: 5 } as any;
const [[k1, v1], [k2, v2]] = new Map([
  ["a", 1],
  ["b", 2],
]);
const [c0, ...cs] = "hey";
let m = 1,
  n = 2;
[m, n] = [n, m];
const { length, [length - 1]: last } = [7, 8, 9] as any;
const f = ({ a = 1, b: { c = 2 } = {} as any } = {} as any, [d, e = d] = [3] as any) => [a, c, d, e];
for (const [i, ch] of [..."ab"].entries()) cs.push(i + ch);
export default [a, b, rest, y, others, top, k1, v2, c0, cs, m, n, length, last, f(), f({ a: 9, b: { c: 8 } }, [7, 6])];
