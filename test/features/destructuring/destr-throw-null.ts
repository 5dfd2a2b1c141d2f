const r = [];
for (const v of [null, undefined]) {
  try {
    const { a } = v;
    r.push(a);
  } catch (e) {
    r.push(e instanceof TypeError);
  }
  try {
    const [a] = v;
    r.push(a);
  } catch (e) {
    r.push(e instanceof TypeError);
  }
  try {
    (({}) => 0)(v);
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
