const a = new Float64Array(4);
a.fill(1.5);
a.set([9, -2], 1);
a.sort();
const b = new Uint16Array(a.length);
b.set([1, 2]);
export default [[...a], [...b], [...a.reverse()]];
