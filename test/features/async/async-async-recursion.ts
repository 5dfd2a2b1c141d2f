const sum = async (n) => (n === 0 ? 0 : n + (await sum(n - 1)));
export default sum(8);
