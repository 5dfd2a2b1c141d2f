const a = [1, 2, 3];
delete a[1];
export default [a.length, a[1] === undefined, 1 in a, a];
