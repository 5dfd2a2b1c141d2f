let x = (1, 2, 3);
const k = x > 2 ? (x > 5 ? "big" : "mid") : "small";
export default [x, k, (x++, x), void 0 === undefined];
