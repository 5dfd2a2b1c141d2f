const t = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    return (e as any).name;
  }
};
export default [
  t(() => Object.getOwnPropertyNames(5)),
  t(() => Object.getOwnPropertyNames(null)),
  t(() => Object.getOwnPropertyDescriptor(undefined, "a")),
  t(() => Object.getPrototypeOf(5) === Number.prototype),
  t(() => Object.getPrototypeOf(null)),
  t(() => Object.fromEntries(["ab", 1] as any)),
  t(() => Object.getOwnPropertyDescriptors(1)),
  t(() => Symbol.keyFor("a" as any)),
  t(() => Array.from([1], 5 as any)),
];
