const sum = ([h, ...t]) => (h === undefined ? 0 : h + sum(t));
export default sum([1, 2, 3, 4, 5, 6, 7, 8]);
