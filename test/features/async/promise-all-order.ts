const d = (v, ms) => new Promise((r) => setTimeout(() => r(v), ms));
export default Promise.all([d("a", 6), d("b", 1), "c"]);
