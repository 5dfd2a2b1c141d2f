class Router {
  #routes: { re: RegExp; names: string[]; h: (p: any) => any }[] = [];
  on(path: string, h: (p: any) => any) {
    const names: string[] = [];
    const src = path.replace(/:(\w+)(\?)?|\*/g, (m, n, opt) => {
      if (m === "*") return "(.*)";
      names.push(n);
      return opt ? "([^/]*)" : "([^/]+)";
    });
    this.#routes.push({ re: new RegExp(`^${src}/?$`), names, h });
    return this;
  }
  go(url: string) {
    for (const { re, names, h } of this.#routes) {
      const m = re.exec(url);
      if (m) return h(Object.fromEntries(names.map((n, i) => [n, m[i + 1]])));
    }
    return null;
  }
}
const glob = (g: string) =>
  new RegExp(
    "^" +
      g
        .split("*")
        .map((s) => s.replace(/[.+^${}()|\\]/g, "\\$&"))
        .join(".*")
        .replace(/\?/g, ".") +
      "$",
  );
const lexer = (rules: [string, string][]) => {
  const re = new RegExp(rules.map(([n, p]) => `(?<${n}>${p})`).join("|"), "gy");
  return (s: string) =>
    [...s.matchAll(re)].map((m) =>
      Object.entries(m.groups!)
        .find(([, v]) => v !== undefined)!
        .join(":"),
    );
};
const tpl = (s: string, o: Record<string, any>) =>
  Object.keys(o).reduce((t, k) => t.replace(new RegExp("\\{\\{\\s*" + k + "\\s*\\}\\}", "g"), String(o[k])), s);
export default [
  new Router()
    .on("/users/:id/posts/:post", (p) => p)
    .on("/files/*", () => "file")
    .go("/users/7/posts/abc/"),
  new Router().on("/x", () => 1).go("/y"),
  ["*.ts", "a?c.js", "lib/*"].map((g) => ["x.ts", "abc.js", "lib/a.b"].map((s) => glob(g).test(s))),
  lexer([
    ["num", "\\d+"],
    ["id", "[a-z]\\w*"],
    ["ws", "\\s+"],
    ["op", "[-+*/]"],
  ])("x1 + 42"),
  tpl("{{a}} {{ b }}{{a}}", { a: 1, b: "two" }),
];
