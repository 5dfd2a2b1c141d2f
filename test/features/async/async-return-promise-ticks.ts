const l = [];
(async () => {
  await (async () => Promise.resolve())();
  l.push("ret");
})();
(async () => {
  for (let i = 0; i < 5; i++) {
    await 0;
    l.push(i);
  }
})();
export default new Promise((r) => setTimeout(() => r(l), 3));
