const a = [1, 2, 3];
export default [a.reverse() === a, a, a.toReversed(), a.toSorted(), a.with(0, 9)];
