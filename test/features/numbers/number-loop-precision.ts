let s = 0;
for (let i = 0; i < 10; i++) s += 0.1;
let p = 1;
for (let i = 1; i <= 20; i++) p *= i;
let h = 0;
for (let i = 1; i <= 100; i++) h += 1 / i;
export default [s, p, h, s === 1];
