const p = (v) => Promise.resolve(v);
export default (async () => {
  const o = { a: await p(1), [await p("k")]: await p(2) };
  const arr = [await p(3), ...(await p([4, 5]))];
  const cond = (await p(true)) ? await p("yes") : await p("no");
  const t = `${await p("t")}-${(await p({ x: 9 })).x}`;
  const c = Math.max(await p(1), await p(7));
  return { o, arr, cond, t, c, n: -(await p(3)), l: (await p(null)) ?? (await p("d")) };
})();
