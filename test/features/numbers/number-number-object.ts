const n = new Number(5);
export default [typeof n, n + 1, n == 5, n === 5, n instanceof Number, typeof Number("5"), n.valueOf() === 5];
