const w = (x) => new Promise((r) => setTimeout(r, 1, x));
export default (async () => {
  const r = [];
  for (let i = 0; i < 3; i++) r.push(await w(i));
  for (const x of [await w("a"), "b"]) r.push(await x);
  for (const k in { p: 1 }) r.push(await w(k));
  let n = 0;
  while (await w(n < 2)) n++;
  do {
    r.push(await w(n--));
  } while (n);
  for await (const x of [w(7), 8]) r.push(x);
  return r;
})();
