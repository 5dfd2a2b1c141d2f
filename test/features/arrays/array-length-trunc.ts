const a = [1, 2, 3, 4, 5];
a.length = 2;
const first = [...a];
a[4] = "e";
const holes = [2 in a, 3 in a, 4 in a, a.length];
a.length = 0;
export default { first, holes, empty: a };
