let o = {};
let n = null;
let fn = () => null;
let arr = [];
let nest = { a: null };
const r = [];
for (const f of [
  () => {
    const {
      a: { b },
    } = {};
  },
  () => {
    const {
      a: { b },
    } = o;
  },
  () => {
    const {
      a: { b },
    } = nest;
  },
  () => {
    const [{ a }] = [];
  },
  () => {
    const [{ a }] = arr;
  },
  () => {
    const [[a]] = [];
  },
  () => {
    const [[a]] = [null];
  },
  () => {
    const { a } = n;
  },
  () => {
    const { a } = o.x;
  },
  () => {
    const { a } = o.x.y;
  },
  () => {
    const { a } = fn();
  },
  () => {
    const { ["a"]: q } = n;
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
