export default (async () => {
  const out = [];
  for await (const v of [Promise.resolve("a"), "b", new Promise((r) => setTimeout(r, 2, "c"))]) out.push(v);
  return out;
})();
