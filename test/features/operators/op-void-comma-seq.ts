let x = 0;
const f = () => (x++, x);
const r = [void f(), (f(), f()), [f(), f()].length, x];
for (let i = (f(), 0), k = f(); i < 1; i++, f()) r.push(k);
export default [r, x];
