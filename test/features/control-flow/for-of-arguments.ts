function f() {
  let s = 0;
  for (const x of arguments) s += x;
  return s;
}
export default f(1, 2, 3);
