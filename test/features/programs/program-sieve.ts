const sieve = (n: number) => {
  const c = new Uint8Array(n + 1);
  const out: number[] = [];
  for (let i = 2; i <= n; i++) {
    if (c[i]) continue;
    out.push(i);
    for (let j = i * i; j <= n; j += i) c[j] = 1;
  }
  return out;
};
const s = sieve(100);
export default [s.length, s.at(-1), s.slice(-3)];
