const o: any = { b: 1, a: 2, 10: 3, 2: 4, "1": 5, "-1": 6, "1.5": 7, "01": 8 };
o.c = 9;
o[0] = 10;
delete o.a;
o.a = 11;
const s1 = Symbol("s1");
o[s1] = 1;
const m = new Map<any, any>([
  ["z", 1],
  [1, 2],
  ["1", 3],
  [NaN, 4],
]);
m.delete("z");
m.set("z", 5);
m.set(NaN, 6);
const arr: any = ["x"];
arr.foo = 1;
arr[3] = "y";
const json = JSON.stringify({ z: 1, 3: 2, y: { 2: 1, 1: 2 } });
const assigned = Object.assign({ q: 1, 5: 1 }, { p: 2, q: 3, 4: 4 });
const rt = JSON.parse('{"b":1,"a":2,"2":3,"1":4,"b":5}');
class C {
  z = 1;
  1 = 2;
  a = 3;
  constructor() {
    (this as any).y = 4;
    this.z = 5;
  }
}
const grouped = ["apple", "bob", "avocado", "1", "0"].reduce<Record<string, string[]>>(
  (g, w) => ((g[w[0]] ||= []).push(w), g),
  {},
);
export default [
  Object.keys(o),
  Object.values(o),
  Object.entries(o).length,
  Object.getOwnPropertySymbols(o).length,
  Reflect.ownKeys(o).length,
  [...m.entries()].map(([k, v]) => typeof k + v),
  Object.keys(arr),
  arr.length,
  json,
  assigned,
  Object.keys(rt),
  rt.b,
  Object.keys(new C()),
  Object.keys(grouped),
  JSON.stringify(grouped),
];
