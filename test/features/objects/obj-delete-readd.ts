const o: any = { a: 1, b: 2 };
delete o.a;
o.a = 3;
export default [Object.keys(o), o];
