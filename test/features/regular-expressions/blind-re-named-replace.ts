const date = /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;
const m = date.exec("on 2024-05-06!")!;
const swapped = "2024-05-06 and 1999-12-31".replace(/(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/g, "$<d>.$<m>.$<y>");
const args: any[] = [];
"x1y22".replace(/([a-z])(?<n>\d+)/g, (...a) => { args.push(a.length, a[1], a[2], a[3], a[5].n); return ""; });
const camel = (s: string) => s.replace(/[-_]+(.)?/g, (_, c) => (c ? c.toUpperCase() : ""));
const snake = (s: string) => s.replace(/[A-Z]/g, (c, at: number) => (at ? "_" : "") + c.toLowerCase());
const specials = "abc".replace("b", "[$`|$&|$'|$$]");
const groups = "aBc".replace(/(a)(x)?(B)/, "<$1$2$3$4$01$10>");
const tpl = (s: string, v: Record<string, unknown>) => s.replace(/\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}/g, (all, k, filter) => k in v ? (filter === "up" ? String(v[k]).toUpperCase() : String(v[k])) : all);
const commas = (n: number) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
export default [
  m.index, m.groups!.year, { ...m.groups }, m.slice(1), swapped, args, camel("foo-bar_baz--qux-"), snake("FooBarBaz"), specials, groups,
  tpl("Hi {{name}}, {{ n }} {{x|up}} {{none}}", { name: "Al", n: 3, x: "loud" }), commas(1234567), commas(999), commas(1000),
  "aaa".replaceAll("a", (_, i) => String(i)), "a.b.c".replaceAll(".", "$&$&"), "x".replace(/y/, "z"), "abc".replace(/(?:)/g, "-"),
  [..."k1=v1;k2=v2".matchAll(/(?<k>\w+)=(?<v>\w+)/g)].map((x) => [x.index, x.groups!.k, x.groups!.v]),
];
