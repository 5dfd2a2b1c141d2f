export default (async () => {
  const r = [];
  for await (const x of [Promise.resolve(1), 2]) r.push(x);
  return r;
})();
