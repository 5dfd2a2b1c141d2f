const a = [];
a["0"] = "zero";
a["2"] = "two";
a["03"] = "prop";
export default [a.length, a[0], a[2], Object.keys(a)];
