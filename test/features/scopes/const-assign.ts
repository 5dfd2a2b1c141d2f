const a = 1;
let r;
try {
  (a as any) = 2;
  r = "no";
} catch (e) {
  r = e instanceof TypeError;
}
export default [r, a];
