function* g() {
  yield 1;
  yield 2;
}
export default [
  Array.of(7),
  Array.of(1, 2).length,
  Array.from("abc"),
  Array.from({ length: 3 }),
  Array.from({ length: 3 }, (_, i) => i * i),
  Array.from(new Set([1, 1, 2])),
  Array.from(new Map([["a", 1]])),
  Array.from(g(), (x) => x * 2),
  Array.isArray([]),
  Array.isArray({ length: 0 }),
  Array.isArray(new Array()),
  Array.from({ 0: "x", 1: "y", length: 2 }),
  new Array(3).length,
  new Array(1, 2),
  new Array("3"),
  Array(2).length,
  [...Array(3).keys()],
  Array.from(
    [1, 2, 3],
    function (this: any, x) {
      return x + this.d;
    },
    { d: 10 },
  ),
  [].concat(1 as any, [2] as any, [[3]] as any),
  [1].concat([2], 3 as any, [[4]] as any),
];
