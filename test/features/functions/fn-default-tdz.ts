const t = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
function b(x = y, y: any = 1) {
  return [x, y];
}
function c(x = (() => y)(), y: any = 1) {
  return x;
}
export default [t(() => (b as any)()), t(() => (c as any)()), t(() => b(2 as any))];
