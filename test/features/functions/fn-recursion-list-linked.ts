const mk = (n) => {
  let l = null;
  for (let i = n; i > 0; i--) l = { v: i, next: l };
  return l;
};
const rev = (l, acc = null) => (l ? rev(l.next, { v: l.v, next: acc }) : acc);
const toArr = (l) => (l ? [l.v, ...toArr(l.next)] : []);
export default [toArr(rev(mk(30))), toArr(null)];
