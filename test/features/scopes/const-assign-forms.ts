const c = 1;
const r = [];
for (const f of [
  () => {
    c = 2;
  },
  () => {
    c++;
  },
  () => {
    [c] = [3];
  },
  () => {
    ({ c } = { c: 4 });
  },
  () => {
    c ||= 9;
    return "short";
  },
  () => {
    c &&= 9;
  },
  () => {
    for (c of [1]);
  },
])
  try {
    r.push(f() ?? "no");
  } catch (e) {
    r.push(e.message);
  }
export default [r, c];
