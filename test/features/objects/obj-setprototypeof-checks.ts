const t = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  t(() => Object.setPrototypeOf({}, undefined as any)),
  t(() => Object.setPrototypeOf({}, 5 as any)),
  t(() => Object.getPrototypeOf(() => 1) === Function.prototype),
  t(() => Object.getPrototypeOf([]) === Array.prototype),
  t(() => Object.getPrototypeOf(class A {}) === Function.prototype),
  t(() => Object.getPrototypeOf(Object.getPrototypeOf({}))),
];
