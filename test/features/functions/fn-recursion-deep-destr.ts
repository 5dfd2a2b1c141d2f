const len = ([h, ...t]) => (h === undefined ? 0 : 1 + len(t));
export default len(Array.from({ length: 40 }, (_, i) => i));
