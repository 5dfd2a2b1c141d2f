export default (async () => {
  const r = [
    await 1,
    await null,
    await undefined,
    await "s",
    await { then: (f) => f("th") },
    await [Promise.resolve(1)].length,
  ];
  try {
    await {
      then(_, rej) {
        rej("bad");
      },
    };
  } catch (e) {
    r.push(e);
  }
  return r;
})();
