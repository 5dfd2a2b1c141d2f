function area(r: number): number {
  return Math.PI * r ** 2;
}
function vol(r: number): number {
  return (4 / 3) * Math.PI * r ** 3;
}
function h(n: number): number {
  let s = 0;
  for (let i = 1; i <= n; i++) s += Math.pow(i, -2) + i ** 0.5 + Math.pow(i, 2);
  return s;
}
export default [area(1.1), vol(2.7), h(20), 1.1 ** 10, Math.pow(1.1, 7)];
