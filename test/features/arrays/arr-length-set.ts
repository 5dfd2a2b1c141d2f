const a = [1, 2, 3];
a.length = 1;
a.length = 3;
export default [a, a.length, 2 in a];
