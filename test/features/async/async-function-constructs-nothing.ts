const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
async function as() {}
export default [
  attempt(() => Reflect.construct(as as any, [])),
  attempt(() => ({}) instanceof (as as any)),
  attempt(() => new (as as any)()),
];
