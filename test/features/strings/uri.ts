const q = (o: Record<string, any>) =>
  Object.entries(o)
    .filter(([, v]) => v != null)
    .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
    .join("&");
const parse = (s: string) =>
  s
    .replace(/^\?/, "")
    .split("&")
    .filter(Boolean)
    .reduce<Record<string, string | string[]>>((o, p) => {
      const [k, v = ""] = p.split("=").map((x) => decodeURIComponent(x.replace(/\+/g, " ")));
      const old = o[k];
      o[k] = old === undefined ? v : ([] as string[]).concat(old, v);
      return o;
    }, {});
export default [
  encodeURIComponent("a b&c=d/e?f#g'(h)!*~"),
  encodeURI("http://x.y/a b?q=1&r=[2]#h"),
  decodeURIComponent("%41%20b"),
  decodeURI("a%20b%2Fc%23"),
  q({ a: 1, "b c": "x&y", n: null, z: [1, 2] }),
  parse("?a=1&b=x+y&a=2&c&d=%3D"),
  ["%", "%zz", "%4"].map((s) => {
    try {
      return decodeURIComponent(s);
    } catch (e: any) {
      return e.name;
    }
  }),
  encodeURIComponent(undefined as any),
  encodeURIComponent(1.5 as any),
  decodeURI("%3B%2C"),
];
