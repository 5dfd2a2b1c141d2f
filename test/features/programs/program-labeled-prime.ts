const primes = [];
next: for (let i = 2; i < 50; i++) {
  for (const p of primes) {
    if (p * p > i) break;
    if (i % p === 0) continue next;
  }
  primes.push(i);
}
export default primes;
