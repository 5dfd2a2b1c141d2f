const s1 = Symbol("desc"),
  s2 = Symbol("desc"),
  reg = Symbol.for("app");
const o = { [s1]: 1, plain: 2, [reg]: 3 };
class Even {
  static [Symbol.hasInstance](n: number) {
    return n % 2 === 0;
  }
}
const spreadable: any = { length: 2, 0: "a", 1: "b", [Symbol.isConcatSpreadable]: true };
export default [
  s1 === s2,
  s1.toString(),
  s1.description,
  Symbol().description,
  Symbol.for("app") === reg,
  Symbol.keyFor(reg),
  Symbol.keyFor(s1),
  Object.keys(o),
  Object.getOwnPropertySymbols(o).length,
  o[s1],
  JSON.stringify(o),
  typeof s1,
  (2 as any) instanceof Even,
  (3 as any) instanceof Even,
  ["x"].concat(spreadable),
  { ...o }[s1],
  Object.assign({}, o)[reg],
  String(s1),
  Symbol.iterator.toString(),
  s1 in o,
  (() => {
    try {
      return `${s1 as any}`;
    } catch (e: any) {
      return e.name;
    }
  })(),
  Object(s1) == s1,
];
