const thr = () => {
  throw new Error("e");
};
let r = [];
try {
  r.push({ a: thr(), b: 2 });
} catch (e) {
  r.push("c1");
}
try {
  const o = { x: 1, y: null.z, z: 3 };
  r.push(o);
} catch (e) {
  r.push("c2");
}
const f = () => {
  try {
    return { v: JSON.parse("{") };
  } catch {
    return "c3";
  } finally {
    r.push("f");
  }
};
r.push(f());
try {
  try {
    r.push([{ q: thr() }]);
  } finally {
    r.push("fin");
  }
} catch (e) {
  r.push("c4");
}
export default r;
