const o: any = { b: 1, 2: "two", a: 2, 1: "one", [-1]: "neg", "01": "str" };
o[0] = "zero";
delete o.b;
o.b = "again";
export default [
  Object.keys(o),
  Object.values(o),
  Object.entries(o)
    .map(([k, v]) => `${k}=${v}`)
    .join("&"),
  JSON.stringify(o),
  (() => {
    const ks = [];
    for (const k in o) ks.push(k);
    return ks;
  })(),
  Reflect.ownKeys(o),
];
