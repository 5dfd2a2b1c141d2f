const f = [];
for (let i = 0; i < 4; i++) {
  f.push(() => i++);
  i += 1;
}
export default [f.map((g) => g()), f.map((g) => g())];
