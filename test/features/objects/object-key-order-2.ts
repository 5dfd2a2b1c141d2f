const o: any = { b: 1, 2: "two", a: 2, 1: "one", [Symbol("s")]: 9, "-1": 0, "01": 5 };
o.c = 3;
delete o.b;
o.b = 4;
export default [
  Object.keys(o),
  JSON.stringify(o),
  Object.entries({ y: 1, x: 2 }),
  Object.getOwnPropertySymbols(o).length,
];
