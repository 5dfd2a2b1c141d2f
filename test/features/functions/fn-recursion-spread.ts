const max = (a, ...rest) => (rest.length === 0 ? a : Math.max(a, max(...rest)));
export default max(...Array.from({ length: 40 }, (_, i) => (i * 7) % 41));
