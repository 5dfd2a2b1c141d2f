let n = 0;
const o = {
  valueOf() {
    n++;
    return 7;
  },
};
let a = o;
a++;
let b = o;
const c = b--;
let d = o;
d += 1;
export default [a, b, c, d, n];
