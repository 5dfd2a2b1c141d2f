const a = { n: 1 };
a.self = a;
let r;
try {
  JSON.stringify(a);
} catch (e) {
  r = [e.name, e instanceof TypeError];
}
export default r;
