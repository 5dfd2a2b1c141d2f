export default [[[1, 2], [3]].join(";"), [null, [undefined]].join(), String([[], [[]]]), [1.5, -0, NaN].join(" ")];
