const d = (n) => (n === 0 ? 0 : 1 + d(n - 1));
export default d(12);
