const items = [{ n: "a", ok: true }, { n: "b" }];
export default `<${items.map((i) => `${i.n}${i.ok ? `[${i.n.toUpperCase()}]` : ""}`).join("; ")}>`;
