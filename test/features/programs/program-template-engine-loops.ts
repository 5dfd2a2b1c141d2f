const render = (t, c) =>
  t
    .replace(/\{#(\w+)\}([^]*?)\{\/\1\}/g, (_, k, b) =>
      []
        .concat(c[k] ?? [])
        .map((x) => render(b, typeof x === "object" ? { ...c, ...x } : { ...c, it: x }))
        .join(""),
    )
    .replace(
      /\{(\w+)(?:\|(\w+))?\}/g,
      (_, k, f) => ({ up: (s) => s.toUpperCase(), len: (s) => s.length })[f]?.(String(c[k])) ?? c[k] ?? "",
    );
export default [
  render("Hi {name|up}! {#items}[{n}x{q}]{/items} {#tags}{it},{/tags}{missing}", {
    name: "bob",
    items: [
      { n: "a", q: 1 },
      { n: "b", q: 2 },
    ],
    tags: ["t1", "t2"],
  }),
  render("{x|len}", { x: "four" }),
];
