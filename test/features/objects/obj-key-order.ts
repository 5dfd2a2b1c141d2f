const o = { b: 1, 2: "x", a: 2, 1: "y", [-1]: "n", "01": "z" };
o.c = 3;
o[0] = "w";
delete o.b;
o.b = 9;
export default [
  Object.keys(o),
  JSON.stringify(o),
  Object.values(o).length,
  (() => {
    const r = [];
    for (const k in o) r.push(k);
    return r;
  })(),
];
