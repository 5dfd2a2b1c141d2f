let n = 0;
const o = {
  get v() {
    return 1;
  },
  set v(x) {
    n++;
  },
};
o.v ||= 2;
o.v &&= 3;
export default n;
