function* nat() {
  let i = 0;
  while (true) yield i++;
}
const [a, b, c] = nat();
export default [a, b, c];
