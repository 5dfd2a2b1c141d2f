const a = Object.freeze([1, 2]);
const out = [];
for (const f of [
  () => a.push(3),
  () => {
    a[0] = 9;
  },
  () => a.pop(),
  () => a.sort(),
])
  try {
    f();
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
export default [out, a];
