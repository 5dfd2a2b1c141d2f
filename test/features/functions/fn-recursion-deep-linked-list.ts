const cons = (head, tail) => ({ head, tail });
const fromArray = ([x, ...xs]) => (x === undefined ? null : cons(x, fromArray(xs)));
const map = (l, f) => l && cons(f(l.head), map(l.tail, f));
const foldr = (l, f, z) => (l ? f(l.head, foldr(l.tail, f, z)) : z);
const reverse = (l, acc = null) => (l ? reverse(l.tail, cons(l.head, acc)) : acc);
const l = fromArray(Array.from({ length: 60 }, (_, i) => i + 1));
export default [
  foldr(l, (a, b) => a + b, 0),
  foldr(
    map(l, (x) => x * 2),
    (a, b) => a + b,
    0,
  ),
  reverse(l).head,
  foldr(reverse(l), (a, b) => [...b, a], []).slice(0, 3),
];
