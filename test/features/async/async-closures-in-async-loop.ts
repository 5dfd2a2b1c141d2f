export default (async () => {
  const fs = [];
  for (let i = 0; i < 3; i++) {
    await null;
    fs.push(async () => i * (await Promise.resolve(10)));
  }
  return Promise.all(fs.map((f) => f()));
})();
