const walk = async (n) => {
  if (!n) return [];
  const rest = await walk(n.next);
  return [n.v, ...rest];
};
export default walk({ v: 1, next: { v: 2, next: { v: 3, next: { v: 4, next: { v: 5, next: null } } } } });
