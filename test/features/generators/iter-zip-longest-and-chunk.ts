const zip = function* (...its) {
  const iters = its.map((i) => i[Symbol.iterator]());
  for (;;) {
    const rs = iters.map((i) => i.next());
    if (rs.some((r) => r.done)) return;
    yield rs.map((r) => r.value);
  }
};
function* chunk(it, n) {
  let b = [];
  for (const x of it)
    if (b.push(x) === n) {
      yield b;
      b = [];
    }
  if (b.length) yield b;
}
export default [
  [...zip([1, 2, 3], "ab", new Set([true, false, null]))],
  [...chunk([1, 2, 3, 4, 5], 2)],
  [...chunk("", 2)],
];
