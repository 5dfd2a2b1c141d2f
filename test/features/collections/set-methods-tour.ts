const s = new Set("hello");
const it = s.values();
export default [
  s.size,
  it.next(),
  [...it],
  s.add("z") === s,
  s.delete("h"),
  s.delete("h"),
  s.has("z"),
  [...s.entries()][0],
  s.keys === s.values,
  (() => {
    const r = [];
    s.forEach(
      function (v, k, self) {
        r.push(v === k, self === s, this.tag);
      },
      { tag: 1 },
    );
    return r.slice(0, 3);
  })(),
  s.clear(),
  s.size,
  [...new Set([3, 1, 3])].sort(),
  new Set().add(1).add("1").size,
  [...new Set([[1], [1]])].length,
  new Set([1, 2]).has("1"),
];
