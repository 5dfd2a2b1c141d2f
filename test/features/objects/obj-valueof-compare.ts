const a = { valueOf: () => 1 },
  b = { valueOf: () => 2 };
export default [a < b, a > b, (a as any) + (b as any), a == (1 as any)];
