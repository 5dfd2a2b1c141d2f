const work = async (items) => {
  let total = 0;
  for (let i = 0; i < items.length; i++) {
    const x = items[i];
    if (x < 0) continue;
    if (x > 100) break;
    const doubled = await Promise.resolve(x * 2);
    total += doubled;
  }
  return total;
};
export default work([1, -5, 2, 3, 101, 50]);
