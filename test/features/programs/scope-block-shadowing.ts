let x = "o";
const r = [];
{
  let x = "i";
  r.push(x);
  {
    const x = "ii";
    r.push(x);
  }
  r.push(x);
}
r.push(x);
for (let x = 0; x < 1; x++) r.push(x);
r.push(x);
if (true) {
  let y = x;
  let x2 = y;
  r.push(x2);
}
(function (x) {
  r.push(x);
})("p");
try {
  throw "c";
} catch (x) {
  r.push(x);
}
r.push(x);
export default r;
