const log = [];
const v = (n, x) => (log.push(n), x);
v("a", 1) + v("b", 2) * v("c", 3) - v("d", 4);
v("e", 0) && v("f", 1);
[v("g")][v("h", 0)];
({ [v("i", "k")]: v("j") });
export default log;
