function f() {
  return JSON.stringify(arguments);
}
export default [f(1, "a"), f(), f({ x: 1 }, [2])];
