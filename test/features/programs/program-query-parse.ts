const parse = (q) =>
  q
    .replace(/^\?/, "")
    .split("&")
    .filter(Boolean)
    .reduce((o, p) => {
      const [k, v = ""] = p.split("=").map(decodeURIComponent);
      const m = /^(.*)\[\]$/.exec(k);
      if (m) (o[m[1]] ??= []).push(v);
      else o[k] = v;
      return o;
    }, {});
export default [parse("?a=1&b=x%20y&c[]=1&c[]=2&d"), parse("")];
