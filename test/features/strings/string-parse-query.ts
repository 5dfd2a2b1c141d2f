const parse = (q) =>
  Object.fromEntries(
    q
      .replace(/^\?/, "")
      .split("&")
      .filter(Boolean)
      .map((p) => p.split("=").map(decodeURIComponent)),
  );
const build = (o) =>
  Object.entries(o)
    .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
    .join("&");
export default [parse("?a=1&b=x%20y&c="), build({ a: "1&2", "b c": "=" })];
