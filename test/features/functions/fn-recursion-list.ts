const len = ([h, ...t]) => (h === undefined ? 0 : 1 + len(t));
export default len([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
