const log = [];
const d = (n) => (log.push(n), n);
const {
  a = d("a"),
  b: { c = d("c"), ...rest } = d("b") && { e: 1 },
  ["k" + 1]: k1 = d("k1"),
  ...others
} = { a: undefined, k1: null, z: 1, y: 2 };
const [p = d("p"), , q = d("q"), ...[r, s = d("s")]] = [undefined, "skip", 0, "r"];
export default [a, c, rest, k1, others, p, q, r, s, log];
