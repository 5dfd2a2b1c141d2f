const a = [1];
a[-1] = "neg";
a.foo = "bar";
export default [a.length, a[-1], Object.keys(a), JSON.stringify(a)];
