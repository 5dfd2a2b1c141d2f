const r = [];
for (const f of [
  () =>
    [1, 2].map((x) => {
      if (x === 2) throw "map";
      return x;
    }),
  () =>
    [3, 1].sort(() => {
      throw "sort";
    }),
  () =>
    "abc".replace(/b/, () => {
      throw "rep";
    }),
  () =>
    [1].forEach(() => {
      throw "each";
    }),
  () =>
    Array.from({ length: 2 }, () => {
      throw "from";
    }),
  () =>
    JSON.stringify({
      toJSON() {
        throw "json";
      },
    }),
  () =>
    JSON.parse("1", () => {
      throw "rev";
    }),
  () =>
    `${{
      toString() {
        throw "str";
      },
    }}`,
  () =>
    +{
      valueOf() {
        throw "val";
      },
    },
  () =>
    ({
      get x() {
        throw "get";
      },
    }).x,
  () => {
    ({
      set x(v) {
        throw "set";
      },
    }).x = 1;
  },
  () =>
    new (class {
      constructor() {
        throw "ctor";
      }
    })(),
  () => [
    ...{
      *[Symbol.iterator]() {
        throw "it";
      },
    },
  ],
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e);
  }
export default r;
