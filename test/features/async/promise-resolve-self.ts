let f;
const p = new Promise((r) => {
  f = r;
});
f(p);
export default p.catch((e) => e.name);
