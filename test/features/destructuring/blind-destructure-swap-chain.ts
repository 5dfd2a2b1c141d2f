function fib(n: number) {
  let [a, b] = [0, 1];
  while (n-- > 0) [a, b] = [b, a + b];
  return a;
}
function gcdExt(a: number, b: number): [number, number, number] {
  let [r0, r1, s0, s1, t0, t1] = [a, b, 1, 0, 0, 1];
  while (r1) {
    const q = Math.floor(r0 / r1);
    [r0, r1, s0, s1, t0, t1] = [r1, r0 - q * r1, s1, s0 - q * s1, t1, t0 - q * t1];
  }
  return [r0, s0, t0];
}
const list = [1, 2, 3, 4, 5];
for (let i = 0, j = list.length - 1; i < j; i++, j--) [list[i], list[j]] = [list[j]!, list[i]!];
const people = [
  { name: "Ann", tags: ["x", "y"], at: { city: "Rome", zip: { code: "00100" } } },
  { name: "Bob", tags: [], at: { city: "Oslo" } },
] as any[];
const lines = people.map(({ name, tags: [first = "none", ...others], at: { city, zip: { code = "?" } = {} as any } }) => `${name}|${first}|${others.length}|${city}|${code}`);
const { length, [length - 1]: last, 0: head } = list as any;
const { a: { b: deep } = { b: "dflt" }, ...others } = { x: 1, y: 2 } as any;
const m = new Map([["k", { v: [1, 2] }]]);
const got: any[] = [];
for (const [key, { v: [, second] }] of m) got.push(key, second);
for (const { length: n } of ["abc", "de"]) got.push(n);
for (const [i, ch] of [..."hey"].entries()) got.push(i + ch);
export default [fib(50), gcdExt(240, 46), list, lines, length, last, head, deep, others, got];
