export default [[1].concat(2, [3, 4], [[5]]), [].concat("a")];
