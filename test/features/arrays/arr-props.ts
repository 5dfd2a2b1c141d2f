const a: any = [1];
a.foo = "x";
export default [Object.keys(a), a.length, a];
