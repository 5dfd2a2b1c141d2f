const o = { length: 2, 0: "a", 1: "b", [Symbol.isConcatSpreadable]: true };
const a = [3, 4];
a[Symbol.isConcatSpreadable] = false;
export default [[1].concat(o), [1].concat(a).length];
