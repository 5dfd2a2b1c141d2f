const c = 1;
const out = [];
for (const f of [
  () => {
    c = 2;
  },
  () => {
    c++;
  },
  () => {
    for (const i = 0; i < 2; i++);
  },
])
  try {
    f();
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
export default [c, out];
