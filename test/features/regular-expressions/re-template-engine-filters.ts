const render = (tpl, data) =>
  tpl.replace(/\{\{\s*([\w.]+)(?:\s*\|\s*(\w+))?\s*\}\}/g, (_, path, filter) => {
    const v = path.split(".").reduce((o, k) => o?.[k], data);
    const s = v === undefined ? "" : String(v);
    return filter === "upper" ? s.toUpperCase() : filter === "len" ? s.length : s;
  });
export default [
  render("Hi {{ user.name | upper }}, you have {{count}} {{missing.x}}msgs ({{user.name|len}})", {
    user: { name: "Ann" },
    count: 0,
  }),
  render("{{a.0}}-{{a.length}}", { a: ["z"] }),
];
