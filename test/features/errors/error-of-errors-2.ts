let n = null;
const r = [];
for (const f of [
  () => {
    const {} = n;
  },
  () => {
    const { ...r } = n;
  },
  () => {
    const { a = 1 } = n;
  },
  () => {
    let a;
    ({ a } = n);
  },
  () => {
    let a;
    ({ a } = null);
  },
  () => (({ a }) => a)(null),
  () => (({ a }) => a)(undefined),
  () => (({ a: { b } }) => b)({}),
  () => (([a]) => a)(undefined),
  () => (([a]) => a)(null),
  () => (([a]) => a)({}),
  () => (([a]) => a)(5),
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
