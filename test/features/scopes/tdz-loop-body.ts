const r = [];
for (let i = 0; i < 2; i++) {
  try {
    r.push(q);
  } catch (e) {
    r.push(e.name);
  }
  const q = i;
  r.push(q);
}
export default r;
