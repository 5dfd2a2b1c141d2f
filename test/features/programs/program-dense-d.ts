const out: any[] = [];
const cleanup = (n: string) => ({
  n,
  dispose() {
    out.push("d" + n);
    if (n === "bad") throw new Error("dispose " + n);
  },
});
const using = (rs: any[], f: () => any) => {
  const opened: any[] = [];
  try {
    for (const r of rs) opened.push(r);
    return f();
  } finally {
    for (const r of opened.reverse()) r.dispose();
  }
};
const t = (f: () => any) => {
  try {
    return f();
  } catch (e: any) {
    return e.message;
  }
};
export default [
  t(() => using([cleanup("a"), cleanup("b")], () => 5)),
  t(() => using([cleanup("bad")], () => 6)),
  t(() =>
    using([cleanup("bad")], () => {
      throw new Error("body");
    }),
  ),
  t(() =>
    using([cleanup("c")], () => {
      throw new Error("body2");
    }),
  ),
  out,
];
