let r = [];
try {
  `${Symbol("x") as any}`;
} catch (e) {
  r.push(e.name);
}
try {
  +(Symbol() as any);
} catch (e) {
  r.push(e.name);
}
export default [r, String(Symbol("q")), Boolean(Symbol())];
