const r = [];
for (const f of [
  () =>
    [1].map(() => {
      throw 1;
    }),
  () =>
    [2, 1].sort(() => {
      throw 2;
    }),
  () =>
    "a".replace(/a/, () => {
      throw 3;
    }),
  () =>
    JSON.stringify({
      toJSON() {
        throw 4;
      },
    }),
  () =>
    new Map([[1, 1]]).forEach(() => {
      throw 5;
    }),
  () => [
    ...{
      [Symbol.iterator]() {
        throw 6;
      },
    },
  ],
  () =>
    `${{
      toString() {
        throw 7;
      },
    }}`,
  () =>
    JSON.parse("[1]", () => {
      throw 8;
    }),
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e);
  }
export default r;
