function* zip(...its) {
  const is = its.map((i) => i[Symbol.iterator]());
  while (true) {
    const rs = is.map((i) => i.next());
    if (rs.some((r) => r.done)) return;
    yield rs.map((r) => r.value);
  }
}
function* enumerate(it, s = 0) {
  for (const x of it) yield [s++, x];
}
export default [[...zip([1, 2, 3], "ab", new Set([true, false]))], [...enumerate("xy", 5)]];
