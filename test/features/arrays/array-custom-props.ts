const a = [1];
a.foo = "x";
a["2"] = 3;
a[-1] = "neg";
a["1.5"] = "f";
export default [a.length, Object.keys(a), a[-1], a["1.5"], JSON.stringify(a), a.foo, [...a].length];
