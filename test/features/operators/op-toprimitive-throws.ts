const bad = { [Symbol.toPrimitive]: () => ({}) } as any;
const bad2 = { valueOf: () => ({}), toString: () => [] } as any;
const t = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    return (e as any).name;
  }
};
export default [
  t(() => bad + 1),
  t(() => +bad),
  t(() => `${bad2}`),
  t(() => bad2 * 1),
  t(() => (({ [Symbol.toPrimitive]: 5 }) as any) + 1),
];
