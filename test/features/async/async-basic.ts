async function f(x) {
  await null;
  return x * 2;
}
export default f(4);
