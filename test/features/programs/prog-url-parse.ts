const URL_RE =
  /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/(?:([^:@\/?#]*)(?::([^@\/?#]*))?@)?([^:\/?#]*)(?::(\d+))?)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;
const parse = (u: string) => {
  const m = URL_RE.exec(u)!;
  const [, scheme, user, pass, host, port, path, query, hash] = m;
  return {
    scheme,
    user,
    pass,
    host,
    port: port && +port,
    path,
    query: query && Object.fromEntries(query.split("&").map((p) => p.split("=") as [string, string])),
    hash,
  };
};
const resolve = (base: string, rel: string) => {
  const out: string[] = [];
  for (const s of (rel.startsWith("/") ? rel : base.replace(/[^/]*$/, "") + rel).split("/")) {
    if (s === "..") out.pop();
    else if (s !== "." && s !== "") out.push(s);
  }
  return "/" + out.join("/");
};
export default [
  parse("https://bob:pw@ex.com:8080/a/b.html?x=1&y=2#top"),
  parse("mailto:a@b.c"),
  parse("/just/path?q=1"),
  parse(""),
  resolve("/a/b/c", "../d"),
  resolve("/a/b/c", "./e/./f"),
  resolve("/a", "/x/../y"),
];
