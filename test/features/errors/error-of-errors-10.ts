let arr = [];
const r = [];
for (const f of [
  () => {
    new Promise(5);
  },
  () => {
    "a".repeat(-1);
  },
  () => {
    "a".repeat(Infinity);
  },
  () => {
    new Array(-1);
  },
  () => {
    arr.length = -1;
  },
  () => {
    (1).toFixed(101);
  },
  () => {
    (1).toString(1);
  },
  () => {
    (1).toPrecision(0);
  },
  () => {
    new Date(NaN).toISOString();
  },
  () => {
    "a".normalize("x");
  },
  () => {
    String.fromCodePoint(-1);
  },
  () => {
    Object.create(5);
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
