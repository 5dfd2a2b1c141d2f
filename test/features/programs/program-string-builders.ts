class SB {
  private parts: string[] = [];
  private depth = 0;
  constructor(private readonly unit = "  ") {}
  line(s = ""): this {
    this.parts.push(this.unit.repeat(this.depth) + s);
    return this;
  }
  block(open: string, f: (b: this) => void, close = "}"): this {
    this.line(open + " {");
    this.depth++;
    try {
      f(this);
    } finally {
      this.depth--;
    }
    return this.line(close);
  }
  when(c: unknown, f: (b: this) => void): this {
    if (c) f(this);
    return this;
  }
  each<T>(xs: Iterable<T>, f: (b: this, x: T, i: number) => void): this {
    let i = 0;
    for (const x of xs) f(this, x, i++);
    return this;
  }
  toString() {
    return this.parts.join("\n");
  }
}
const gen = (t: { name: string; fields: Record<string, string | string[]>; ext?: string }) =>
  new SB()
    .block(`interface ${t.name}${t.ext ? ` extends ${t.ext}` : ""}`, (b) =>
      b.each(Object.entries(t.fields), (b, [k, v]) =>
        b.line(`${k}: ${Array.isArray(v) ? v.map((x) => JSON.stringify(x)).join(" | ") : v};`),
      ),
    )
    .toString();
const html = (n: any): string => {
  if (n === null || n === undefined || n === false) return "";
  if (typeof n !== "object") return String(n).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  if (Array.isArray(n)) return n.map(html).join("");
  const { tag, attrs = {}, kids = [] } = n;
  const as = Object.entries(attrs)
    .filter(([, v]) => v !== false && v != null)
    .map(([k, v]) => (v === true ? ` ${k}` : ` ${k}="${html(v)}"`))
    .join("");
  return /^(br|img)$/.test(tag) ? `<${tag}${as}/>` : `<${tag}${as}>${html(kids)}</${tag}>`;
};
const h = (tag: string, attrs: any = {}, ...kids: any[]) => ({ tag, attrs: attrs ?? {}, kids });
let thrown;
const sb = new SB(">");
try {
  sb.block("bad", () => {
    throw new Error("in block");
  });
} catch (e: any) {
  thrown = e.message;
}
sb.line("after");
export default [
  gen({ name: "U", ext: "Base", fields: { id: "number", kind: ["a", "b"] } }),
  html(h("div", { id: "x", hidden: true, no: false, n: 0 }, "a<b", [1, null, h("br")], h("p", null, false, 'q"q'))),
  thrown,
  sb.toString(),
  new SB().when(1, (b) => b.line("y")).when("", (b) => b.line("n")) + "",
];
