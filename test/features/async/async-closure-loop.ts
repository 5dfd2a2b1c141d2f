export default (async () => {
  const fs = [];
  for (const x of [1, 2, 3]) {
    await 0;
    fs.push(() => x);
  }
  return fs.map((f) => f());
})();
