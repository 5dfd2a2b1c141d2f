const a = [1, 2, 3];
export default [a["1"], a["01"], a[-1], a[1.5]];
