let a = 0;
const b = (a++, a++, a);
for (var i = 0, j = 10; i < j; i++, j--);
export default [a, b, i, j];
