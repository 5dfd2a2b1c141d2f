const r = [];
let x = "outer";
{
  try {
    r.push(x);
  } catch (e) {
    r.push(e.message);
  }
  let x = "inner";
  r.push(x);
}
try {
  for (const x of [x]) r.push(x);
} catch (e) {
  r.push(e.message);
}
try {
  const { a = b, b } = {};
} catch (e) {
  r.push(e.message);
}
r.push(x);
export default r;
