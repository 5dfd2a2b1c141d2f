const p = {
  even(n) {
    return n === 0 || this.odd(n - 1);
  },
  odd(n) {
    return n !== 0 && this.even(n - 1);
  },
};
export default [p.even(40), p.odd(35), p.even(61)];
