export default (async () => {
  const q = [1];
  const seen = [];
  while (q.length) {
    const x = q.shift();
    seen.push(x);
    await null;
    if (x < 12) q.push(x * 2, x * 3);
  }
  return seen;
})();
