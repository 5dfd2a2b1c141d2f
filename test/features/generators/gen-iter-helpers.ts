function* z(...its) {
  const is = its.map((i) => i[Symbol.iterator]());
  while (true) {
    const r = is.map((i) => i.next());
    if (r.some((x) => x.done)) return;
    yield r.map((x) => x.value);
  }
}
export default [...z([1, 2, 3], "ab")];
