const wait = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
export default (async () => {
  const out = [];
  for (let i = 0; i < 3; i++) out.push(await wait(3 - i, i));
  for (const p of [wait(2, "a"), wait(1, "b")]) out.push(await p);
  return out;
})();
