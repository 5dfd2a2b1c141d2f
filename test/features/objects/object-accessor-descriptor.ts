const o: any = {
  get a() {
    return this._a ?? 1;
  },
  set a(v) {
    this._a = v;
  },
  get b() {
    return 2;
  },
};
const d = Object.getOwnPropertyDescriptors(o);
const copy = Object.create(Object.getPrototypeOf(o), d);
copy.a = 5;
const clone = Object.defineProperties(
  {},
  Object.getOwnPropertyDescriptors({
    x: 1,
    get y() {
      return this.x + 1;
    },
  }),
) as any;
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
const p: any = {};
Object.defineProperty(p, "x", {
  get() {
    return 1;
  },
  configurable: true,
});
const r1 = e(() => {
  p.x = 2;
});
Object.defineProperty(p, "x", { value: 9, writable: true });
p.x = 10;
const pd = Object.getOwnPropertyDescriptor(p, "x");
const r2 = e(() =>
  Object.defineProperty({}, "x", {
    get() {
      return 1;
    },
    value: 1,
  } as any),
);
const r3 = e(() => Object.defineProperty(Object.freeze({}), "x", { value: 1 }));
const r4 = e(() => Object.defineProperty(1 as any, "x", {}));
const c: any = {};
Object.defineProperty(c, "k", { value: 1, configurable: false, writable: true });
const r5 = [
  e(() => (c.k = 2)),
  e(() => delete c.k),
  e(() => Object.defineProperty(c, "k", { writable: false }).k),
  e(() => (c.k = 3)),
];
const arr: any = [1];
Object.defineProperty(arr, "0", { value: 5, writable: false, enumerable: true, configurable: true });
const r6 = e(() => (arr[0] = 9));
const g = {
  get [`dyn${1}`]() {
    return "dyn";
  },
  get 5() {
    return "five";
  },
} as any;
const ent = Object.entries({
  get z() {
    return 26;
  },
});
const assigned = Object.assign(
  {},
  {
    get w() {
      return "w";
    },
  },
);
export default [
  copy.a,
  copy._a,
  o.a,
  clone.y,
  r1,
  p.x,
  pd,
  r2,
  r3,
  r4,
  r5,
  r6,
  arr,
  g.dyn1,
  g[5],
  ent,
  Object.getOwnPropertyDescriptor(assigned, "w"),
  Object.getOwnPropertyDescriptor(o, "b")!.set === undefined,
  Object.keys(c),
  JSON.stringify(c),
  Object.getOwnPropertyDescriptor([1], "length"),
  Object.getOwnPropertyDescriptor("ab", 0 as any),
  Object.getOwnPropertyDescriptor(
    class {
      static m() {}
    },
    "m",
  )!.enumerable,
];
