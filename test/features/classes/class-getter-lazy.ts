class L {
  get big() {
    const v = [1, 2, 3];
    Object.defineProperty(this, "big", { value: v });
    return v;
  }
}
const l = new L();
export default [l.big === l.big, l.big.length, Object.keys(l)];
