function* zip(...its) {
  const is = its.map((i) => i[Symbol.iterator]());
  while (true) {
    const rs = is.map((i) => i.next());
    if (rs.some((x) => x.done)) return;
    yield rs.map((x) => x.value);
  }
}
export default [...zip([1, 2, 3], "ab", new Set([true, false, null]))];
