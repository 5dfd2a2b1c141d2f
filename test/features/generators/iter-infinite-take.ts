const nat = {
  *[Symbol.iterator]() {
    let n = 0;
    while (true) yield n++;
  },
};
const take = (it, n) => {
  const r = [];
  for (const x of it) {
    if (r.length === n) break;
    r.push(x);
  }
  return r;
};
export default take(nat, 5);
