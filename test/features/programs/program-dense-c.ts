const order: string[] = [];
function lazy(a = order.push("a"), b = () => a, c = order.push("c") + b()) {
  a = 10;
  return [a, b(), c];
}
const r = [lazy(), lazy(5)];
function shadow(x: number, f = () => x) {
  {
    let x = 2;
    x++;
  }
  x = 7;
  return f();
}
function g({ a = 1, b = a } = {} as any, c = b + 1) {
  return [a, b, c];
}
function h(n = 0, cb = (m = n + 1) => m * 2) {
  return cb() + cb(5);
}
export default [r, order, shadow(1), g(), g({ b: 5 }), h(), h(3)];
