const isEven = (n: number): boolean => n === 0 || isOdd(n - 1);
const isOdd = (n: number): boolean => n !== 0 && isEven(n - 1);
function hanoi(n: number, a: string, b: string, c: string, out: string[] = []): string[] {
  if (n > 0) {
    hanoi(n - 1, a, c, b, out);
    out.push(a + c);
    hanoi(n - 1, b, a, c, out);
  }
  return out;
}
const perms = <T,>(xs: T[]): T[][] =>
  xs.length < 2 ? [xs] : xs.flatMap((x, i) => perms([...xs.slice(0, i), ...xs.slice(i + 1)]).map((p) => [x, ...p]));
const ack = (m: number, n: number): number => (m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)));
const fact = function self(n: number): number {
  return n <= 1 ? 1 : n * self(n - 1);
};
const flatten = (x: any): any[] => (Array.isArray(x) ? x.reduce((a, y) => a.concat(flatten(y)), []) : [x]);
const gcd = (a: number, b: number): number => (b ? gcd(b, a % b) : a);
export default [
  isEven(10),
  isOdd(7),
  hanoi(3, "A", "B", "C").join(" "),
  perms([1, 2, 3]).map((p) => p.join("")),
  ack(2, 3),
  fact(10),
  flatten([1, [2, [3, [4]], 5]]),
  gcd(1071, 462),
];
