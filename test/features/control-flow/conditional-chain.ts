const f = (n) => (n < 0 ? "neg" : n === 0 ? "zero" : n < 10 ? "small" : "big");
export default [-1, 0, 5, 50].map(f);
