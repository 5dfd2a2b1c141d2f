export default (async () => {
  const out = [];
  outer: for (const i of [1, 2, 3]) {
    for (const j of [1, 2, 3]) {
      await null;
      if (j === 2) continue outer;
      if (i === 3) break outer;
      out.push(i * 10 + j);
    }
  }
  return out;
})();
