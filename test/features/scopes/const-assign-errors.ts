const r = [];
const c = 1;
for (const f of [
  () => {
    c = 2;
  },
  () => {
    c++;
  },
  () => {
    c += 1;
  },
  () => {
    [c] = [3];
  },
  () => {
    ({ c } = { c: 4 });
  },
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e instanceof TypeError);
  }
for (const x of [1])
  try {
    x = 2;
  } catch (e) {
    r.push(e.name);
  }
export default [r, c];
