const count = (o) => {
  let n = 1;
  for (const k in o) n += count(o[k]);
  return n;
};
let o = {};
for (let i = 0; i < 30; i++) o = { a: o, b: {} };
export default count(o);
