let r = [];
try {
  throw 1;
} catch {
  r.push("opt");
}
try {
  r.push("no throw");
} catch {
  r.push("never");
} finally {
  r.push("fin");
}
export default r;
