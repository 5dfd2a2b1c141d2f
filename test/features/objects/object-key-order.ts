const o = { b: 1, 10: 1, a: 1, 2: 1, "-1": 1, "01": 1 };
o.c = 1;
o[5] = 1;
export default [
  Object.keys(o),
  JSON.stringify(o),
  (() => {
    const k = [];
    for (const x in o) k.push(x);
    return k;
  })(),
];
