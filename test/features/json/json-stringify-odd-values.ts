class P {
  constructor() {
    this.x = 1;
    this.f = () => 1;
  }
  toJSON(k) {
    return { k, x: this.x };
  }
}
const o = {
  u: undefined,
  f() {},
  s: Symbol("x"),
  n: null,
  nan: NaN,
  inf: -Infinity,
  nz: -0,
  d: new Date(0),
  arr: [undefined, () => 1, Symbol(), NaN],
  nested: { p: new P() },
  [Symbol("k")]: 1,
  num: Object.assign([1], { extra: 2 }),
  m: new Map([[1, 2]]),
  re: /x/g,
  err: new Error("m"),
};
export default [
  JSON.stringify(o),
  JSON.stringify(new P()),
  JSON.stringify([new P()]),
  JSON.stringify(undefined),
  JSON.stringify(() => 1),
  JSON.stringify(null),
  JSON.stringify('a"b\\c\n\u0007'),
  JSON.stringify({ toJSON: () => undefined }),
  JSON.stringify([{ toJSON: () => undefined }]),
  JSON.stringify(Object.create({ inherited: 1 })),
  JSON.stringify({ a: [], b: {} }, null, 2),
];
