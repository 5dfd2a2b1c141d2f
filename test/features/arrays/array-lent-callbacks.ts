const seen: unknown[] = [];
const like: any = { length: 3, 0: "a", 2: "c" };
const map = Array.prototype.map;
map.call(
  like,
  function (this: any, x: any, i: number, all: any) {
    seen.push(x, i, all === like, this === like);
    return x;
  },
  like,
);
const isNothing = (f: () => unknown) => {
  try {
    f();
    return false;
  } catch (e) {
    return e instanceof TypeError;
  }
};
export default [
  seen,
  Array.prototype.concat.call({ length: 1, 0: 1 } as any, [2]).length,
  Array.prototype.includes.call(like, undefined),
  isNothing(() => map.call(undefined as any, (x) => x)),
  isNothing(() => Array.prototype.join.call(null as any)),
  [1, 2].flatMap(function (this: any, x) {
    return [x, this];
  }, "t"),
];
