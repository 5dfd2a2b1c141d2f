const a = [1, 2, 3, 4];
export default [
  a.reduce((s, x) => s + x),
  a.reduceRight((s, x) => s + "-" + x),
  a.reduce((m, x) => Math.max(m, x), -Infinity),
  a.reduce((acc, x, i, all) => acc + x * (i === all.length - 1 ? 0 : 1), 0),
  [
    [1, "a"],
    [2, "b"],
  ].reduce((o, [k, v]) => ({ ...o, [v]: k }), {}),
  a.reduce((p, f) => p.concat(f, f * 10), []),
  ["a", "b"].reduce((s, c, i) => s + i + c, ">"),
  [3].reduce(() => "never"),
  [].reduce(() => 1, "init"),
  [1, , 3].reduce((s, x) => s + x),
  a.map((x, i) => a.slice(0, i + 1).reduce((p, q) => p + q)),
  a.reduce((acc, x) => {
    (acc[x % 2 ? "odd" : "even"] ||= []).push(x);
    return acc;
  }, {}),
  [a, a].reduce((x, y) => x.map((v, i) => v * y[i])),
  (() => {
    try {
      [].reduce((x) => x);
    } catch (e) {
      return e.message;
    }
  })(),
];
