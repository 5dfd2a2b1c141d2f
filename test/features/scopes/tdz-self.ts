let x = 1;
const r = [];
try {
  let x = x + 1;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
try {
  const { a = b, b } = {};
  r.push("no2");
} catch (e) {
  r.push(e.name);
}
const f = () => f2();
const f2 = () => typeof f;
r.push(f());
export default r;
