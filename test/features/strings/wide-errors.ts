const e = (() => {
  try {
    throw new Error("größer");
  } catch (x) {
    return (x as Error).message.length;
  }
})();
class Bad extends Error {
  constructor(public why: string) {
    super("nö: " + why);
  }
}
let n = 0;
try {
  throw new Bad("weil");
} catch (x) {
  n = (x as Bad).message.length + (x as Bad).why.length;
}
export default [e, n];
