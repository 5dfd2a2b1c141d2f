const a = [];
a[4] = "x";
export default [a.length, a, a.findIndex((x) => x === undefined)];
