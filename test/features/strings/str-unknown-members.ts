const o: any = { e: "s", n: 5 };
export default [
  typeof o.e.name,
  typeof o.e["name"],
  typeof o.e.foo,
  typeof o.e["foo"],
  typeof o.n["fix"],
  typeof o.e["slice"],
  typeof o.n.toFixed,
];
