const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return [x.name, x instanceof URIError];
  }
};
const qs = {
  parse: (s: string) =>
    Object.fromEntries(s.split("&").map((p) => p.split("=").map((x) => decodeURIComponent(x.replace(/\+/g, "%20"))))),
  stringify: (o: any, pre = ""): string =>
    Object.entries(o)
      .map(([k, v]) => {
        const key = pre ? `${pre}[${k}]` : k;
        return typeof v === "object" && v
          ? qs.stringify(v, key)
          : `${encodeURIComponent(key)}=${encodeURIComponent(String(v))}`;
      })
      .join("&"),
};
export default [
  qs.stringify({ a: 1, b: { c: [1, 2], d: "x y" } }),
  qs.parse("a=1&b=x%20y&c=p+q"),
  encodeURIComponent(";,/?:@&=+$-_.!~*'()#ABC abc 123"),
  encodeURI(";,/?:@&=+$-_.!~*'()#ABC abc 123"),
  decodeURI("%41%42%2f%3F"),
  e(() => decodeURIComponent("%E4%A")),
  e(() => decodeURI("%")),
  e(() => decodeURIComponent("%80")),
  encodeURIComponent("\n\t\0"),
  decodeURIComponent("%0A%09"),
  encodeURI("%41"),
  decodeURIComponent(encodeURIComponent("a%b&c")) === "a%b&c",
  encodeURIComponent(null as any),
  encodeURIComponent([1, 2] as any),
  "a b".split(" ").map(encodeURIComponent),
];
