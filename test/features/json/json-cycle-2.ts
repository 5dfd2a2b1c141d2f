const a = { n: 1 };
a.self = a;
let r;
try {
  JSON.stringify(a);
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
