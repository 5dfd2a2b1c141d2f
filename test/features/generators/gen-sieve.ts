function* ints(n) {
  while (true) yield n++;
}
function* sieve() {
  const found = [];
  for (const n of ints(2)) {
    if (found.every((p) => n % p)) {
      found.push(n);
      yield n;
    }
  }
}
const r = [];
for (const p of sieve()) {
  if (p > 30) break;
  r.push(p);
}
export default r;
