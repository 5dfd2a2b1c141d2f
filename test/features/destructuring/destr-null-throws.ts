const r = [];
for (const v of [null, undefined, 0, "", false]) {
  try {
    const { x } = v;
    r.push(x === undefined);
  } catch (e) {
    r.push(e.name);
  }
}
for (const v of [null, {}, 5, ""]) {
  try {
    const [x] = v;
    r.push(x === undefined);
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
