interface P {
  x: number;
  y: number;
}
const dist = (a: P, b: P) => Math.hypot(a.x - b.x, a.y - b.y);
const rot = ({ x, y }: P, deg: number): P => {
  const t = (deg * Math.PI) / 180;
  return { x: +(x * Math.cos(t) - y * Math.sin(t)).toFixed(6), y: +(x * Math.sin(t) + y * Math.cos(t)).toFixed(6) };
};
const area = (ps: P[]) =>
  Math.abs(
    ps.reduce((s, p, i) => {
      const q = ps[(i + 1) % ps.length];
      return s + p.x * q.y - q.x * p.y;
    }, 0),
  ) / 2;
const clamp = (v: number, lo: number, hi: number) => Math.min(Math.max(v, lo), hi);
const lerp = (a: number, b: number, t: number) => a + (b - a) * t;
const gcd = (a: number, b: number): number => (b ? gcd(b, a % b) : Math.abs(a));
const isPrime = (n: number) => {
  for (let i = 2; i <= Math.sqrt(n); i++) if (n % i === 0) return false;
  return n > 1;
};
export default [
  dist({ x: 0, y: 0 }, { x: 3, y: 4 }),
  rot({ x: 1, y: 0 }, 90),
  area([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 3 },
  ]),
  clamp(15, 0, 10),
  lerp(0, 10, 0.25),
  gcd(48, 18),
  Array.from({ length: 20 }, (_, i) => i).filter(isPrime),
  Math.floor(Math.log10(12345)) + 1,
  [1, 2, 3, 4].reduce((a, b) => (a * b) / gcd(a, b)),
];
