const it = {
  async *[Symbol.asyncIterator]() {
    for (const x of [1, 2]) yield x * 2;
  },
};
export default (async () => {
  const r = [];
  for await (const v of it) {
    if (v > 3) break;
    r.push(v);
  }
  return r;
})();
