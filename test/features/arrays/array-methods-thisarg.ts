export default [
  [1, 2].map(
    function (this: any, x) {
      return x * this.k;
    },
    { k: 3 },
  ),
  ["1", "2", "3"].map(parseInt as any),
  ["a", "b"].map(String.prototype.toUpperCase.call, String.prototype.toUpperCase as any),
  Array.from(
    { length: 3 },
    function (this: any, _, i) {
      return this.b + i;
    },
    { b: 10 },
  ),
];
