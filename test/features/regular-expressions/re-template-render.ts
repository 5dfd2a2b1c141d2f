const render = (t, d) =>
  t.replace(/\{\{\s*([\w.]+)\s*(?:\|\s*(\w+))?\s*\}\}/g, (_, path, filter) => {
    const v = path.split(".").reduce((o, k) => o?.[k], d) ?? "";
    return filter === "upper" ? String(v).toUpperCase() : v;
  });
export default render("Hi {{ user.name | upper }}, {{n}} new{{missing}}!", { user: { name: "ann" }, n: 3 });
