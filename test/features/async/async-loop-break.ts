export default (async () => {
  const r = [];
  for (let i = 0; i < 10; i++) {
    if (i === 2) continue;
    if (i === 5) break;
    r.push(await i);
  }
  let j = 0;
  while (true) {
    await 0;
    if (++j > 2) break;
  }
  do {
    await 0;
    j++;
  } while (j < 6);
  return [r, j];
})();
