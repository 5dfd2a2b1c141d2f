const get = async () => ({ data: { list: [1, 2, 3] }, meta: undefined });
export default (async () => {
  const {
    data: {
      list: [h, ...t],
    },
    meta = await Promise.resolve("m"),
  } = await get();
  return [h, t, meta];
})();
