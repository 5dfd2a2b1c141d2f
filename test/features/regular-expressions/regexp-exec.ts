const re = /(\d{4})-(\d{2})-(\d{2})/;
const m = re.exec("on 2024-05-06 and 2023-01-02")!;
const named = "2024-05-06".match(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/)!;
const { y, d } = named.groups!;
export default [
  m[0],
  m.slice(1),
  m.index,
  m.input.length,
  m.length,
  y,
  d,
  re.test("x"),
  re.exec("none"),
  "a1b22".match(/\d+/g),
  "abc".match(/\d/),
  "abc".match(/\d/g),
  [..."a1b22c333".matchAll(/([a-z])(\d+)/g)].map((x) => [x[1], +x[2], x.index]),
  /(a)|(b)/.exec("b")!.map((x) => x ?? "undef"),
  /a(?=b)/.exec("acab")!.index,
  /(?<!\d)\d\b/.exec("12 3")![0],
  re.source,
  re.flags,
  String(/a\/b/gi),
];
