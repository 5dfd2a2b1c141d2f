let r;
try {
  undeclaredThing;
  r = "no";
} catch (e) {
  r = [e.name, e instanceof ReferenceError, e instanceof Error];
}
export default r;
