const out = [];
for (const f of [
  () => {
    const { a } = null;
  },
  () => {
    const [x] = {};
  },
  () => {
    const {
      a: { b },
    } = {};
  },
  () => {
    (({ q }) => q)();
  },
])
  try {
    f();
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
export default out;
