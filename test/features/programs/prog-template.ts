const render = (tpl: string, data: any): string =>
  tpl
    .replace(/\{\{#each (\w+)\}\}([\s\S]*?)\{\{\/each\}\}/g, (_, k, body) =>
      (data[k] || [])
        .map((x: any, i: number) =>
          render(body, typeof x === "object" ? { ...data, ...x, index: i } : { ...data, this: x, index: i }),
        )
        .join(""),
    )
    .replace(/\{\{#if (\w+)\}\}([\s\S]*?)(?:\{\{else\}\}([\s\S]*?))?\{\{\/if\}\}/g, (_, k, a, b = "") =>
      render(data[k] ? a : b, data),
    )
    .replace(/\{\{\s*([\w.]+)(?:\s*\|\s*(\w+))?\s*\}\}/g, (_, path, f) => {
      const v = path.split(".").reduce((o: any, k: string) => o?.[k], data);
      const s = v == null ? "" : String(v);
      return f ? ((filters as any)[f]?.(s) ?? s) : s;
    });
const filters = {
  upper: (s: string) => s.toUpperCase(),
  esc: (s: string) =>
    s.replace(/[&<>"]/g, (c) => (({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }) as any)[c]),
};
export default [
  render("Hi {{ name | upper }}! {{user.first.x}}{{missing}}{{user.n}}", { name: "bob", user: { n: 0 } }),
  render("{{#each items}}{{index}}:{{this}};{{/each}}", { items: ["a", "b"] }),
  render("{{#if ok}}yes {{v}}{{else}}no{{/if}}", { ok: false, v: 1 }),
  render("{{#if ok}}yes {{v}}{{/if}}", { ok: 1, v: "<" }),
  render("{{v | esc}}", { v: '<a href="x">&' }),
  render("{{#each us}}<{{n}}>{{/each}}", { us: [{ n: 1 }, { n: 2 }] }),
];
