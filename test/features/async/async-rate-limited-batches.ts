async function batches(xs, size, f) {
  const out = [];
  for (let i = 0; i < xs.length; i += size) {
    const part = await Promise.allSettled(xs.slice(i, i + size).map(f));
    log.push(`batch${i / size}:${part.filter((p) => p.status === "fulfilled").length}`);
    out.push(...part.map((p) => (p.status === "fulfilled" ? p.value : `!${p.reason.message}`)));
  }
  return out;
}
const log = [];
export default batches([1, 2, 3, 4, 5], 2, async (x) => {
  await null;
  if (x % 3 === 0) throw new Error("bad" + x);
  return x * 10;
}).then((r) => [r, log]);
