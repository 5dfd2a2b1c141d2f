function f() {
  const r = [];
  for (const k in arguments) r.push(k + arguments[k]);
  return r;
}
export default f(3, 4);
