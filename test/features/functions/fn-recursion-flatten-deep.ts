const flat = (a) => a.reduce((r, x) => (Array.isArray(x) ? [...r, ...flat(x)] : [...r, x]), []);
export default flat([1, [2, [3, [4, [5, [6]]]]]]);
