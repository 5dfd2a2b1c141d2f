const w = async (x) => x;
export default (async () => {
  const o = { a: await w(1), [await w("k")]: await w(2), ...(await w({ z: 3 })) };
  const t = `${await w("x")}-${await w("y")}`;
  const c = (await w(0)) || (await w(5));
  const n = (await w(null))?.x ?? (await w("d"));
  let s = 1;
  s += await w(2);
  const arr = [...(await w([1])), await w(2)];
  return [o, t, c, n, s, arr, (await w(1)) ? await w("T") : 0, Math.max(await w(1), await w(4))];
})();
