function f() {}
f.count = 1;
f.count++;
export default [f.count, Object.keys(f), typeof f];
