const a = { valueOf: () => 1 },
  b = { valueOf: () => 1 };
const m = new Map([[a, 1]]);
export default [
  a === b,
  a !== b,
  a === a,
  [a].indexOf(b),
  [a].includes(b),
  m.has(b),
  (() => {
    switch (a as any) {
      case b:
        return 1;
      case a:
        return 2;
    }
  })(),
  (a as any) == b,
  (a as any) === 1,
  new Date(5) === new Date(5),
  [new Date(5)].includes(new Date(5)),
  new Set([new Date(5), new Date(5)]).size,
];
