const l = [];
["a", "b"].forEach(
  function (x, i, arr) {
    l.push([x, i, arr.length, this.k]);
  },
  { k: 1 },
);
export default l;
