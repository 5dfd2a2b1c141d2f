let i = 0;
const a = (i++, i++, i);
const b = [(1, 2), (3, 4)];
for (var x = 0, y = 10; x < y; x++, y--);
const f = () => ((i = 5), void i);
const g = (p = (i++, i)) => p;
export default [a, b, x, y, f() ?? "u", g(), g(1), i, void "x" === undefined, ((a, b) => b)(1, 2)];
