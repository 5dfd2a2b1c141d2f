const r = [];
for (const f of [
  () => {
    const { a } = null;
  },
  () => {
    const { a } = undefined;
  },
  () => {
    const [a] = {};
  },
  () => {
    const [a] = 5;
  },
  () => {
    (({ x }) => x)();
  },
  () => {
    (([x]) => x)(null);
  },
  () => {
    const {
      a: { b },
    } = {};
  },
  () => {
    for (const [k] of [1]);
  },
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e.message);
  }
export default r;
