class P {
  constructor(...a) {
    this.n = a.length;
  }
}
export default new P(...[1, 2], 3);
