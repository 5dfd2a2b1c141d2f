function sum(list) {
  let s = 0;
  for (let i = 0; i < list.length; i++) s += list[i];
  return s;
}
function f() {
  return sum(arguments);
}
export default [f(1, 2, 3), f()];
