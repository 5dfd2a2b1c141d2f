const fs = [];
export default (async () => {
  for (let i = 0; i < 3; i++) {
    await null;
    fs.push(() => i);
  }
  return fs.map((f) => f());
})();
