const src = Object.freeze([1, 2, 3, 4]);
export default [src.toReversed(), src.with(1, "x"), src.with(-1, 9), src.toSpliced(1, 2, "a", "b", "c"), src];
