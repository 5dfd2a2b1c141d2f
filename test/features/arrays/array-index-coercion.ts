const a = [10, 20, 30];
export default [a["1"], a[1.0], a["01"], a[true], a[null], a[[2]], a["length"], a[3], a[-1]];
