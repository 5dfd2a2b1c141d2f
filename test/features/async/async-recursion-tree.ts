const load = async (id) => ({ id, kids: id < 3 ? [id * 2 + 1, id * 2 + 2] : [] });
const walk = async (id) => {
  const n = await load(id);
  return [n.id, ...(await Promise.all(n.kids.map(walk))).flat()];
};
export default walk(0);
