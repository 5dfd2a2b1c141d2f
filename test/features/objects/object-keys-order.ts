const o: any = { b: 1, 2: "two", a: 2, 1: "one", "-1": 0, "01": 5 };
o.c = 3;
delete o.b;
o.b = 4;
const seen: string[] = [];
for (const k in o) seen.push(k);
export default [
  Object.keys(o),
  JSON.stringify(o),
  seen,
  Object.entries({ y: 1, x: 2 }),
  Object.values({ 10: "a", 9: "b" }),
];
