const isObj = (x: unknown): x is Record<string, unknown> => typeof x === "object" && x !== null && !Array.isArray(x);
const merge = <T extends object>(t: T, ...s: object[]): T => {
  for (const src of s)
    for (const [k, v] of Object.entries(src))
      (t as any)[k] = isObj(v) && isObj((t as any)[k]) ? merge({ ...(t as any)[k] }, v) : v;
  return t;
};
export default merge(
  { a: { x: 1, y: { z: 1 } }, l: [1] },
  { a: { y: { w: 2 } }, l: [2] },
  { n: null, a: { x: undefined } },
);
