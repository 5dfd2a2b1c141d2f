class Scale {
  constructor(k) {
    this.k = k;
  }
  apply(list) {
    return list.map(function (x) {
      return x * this.k;
    }, this);
  }
}
export default new Scale(3).apply([1, 2, 3]);
