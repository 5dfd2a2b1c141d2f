const a = [1, 2, 3];
a[-1] = "neg";
a["1"] = "two";
a["01"] = "x";
export default [a.length, a.at(-1), a[-1], a[1], a["01"], Object.keys(a), JSON.stringify(a)];
