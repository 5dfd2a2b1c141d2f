const tpl = "Hi {{ name }}, you are {{age}} years{{missing}}.";
const render = (t, d) => t.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, k) => d[k] ?? "");
export default render(tpl, { name: "Bo", age: 5 });
