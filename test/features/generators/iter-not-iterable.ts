let r = [];
for (const v of [5, {}, null, undefined]) {
  try {
    for (const x of v as any) r.push(x);
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
