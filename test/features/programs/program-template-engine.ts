const render = (t, d) =>
  t
    .replace(/\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g, (_, k, b) => (d[k] ?? []).map((x) => render(b, x)).join(""))
    .replace(/\{\{(\w+)(?:\|(\w+))?\}\}/g, (_, k, f) => {
      const v = String(d[k] ?? "");
      return f === "up" ? v.toUpperCase() : v;
    });
export default render("Hi {{name|up}}:{{#items}} [{{n}}]{{/items}} {{none}}.", {
  name: "bob",
  items: [{ n: 1 }, { n: 2 }],
});
