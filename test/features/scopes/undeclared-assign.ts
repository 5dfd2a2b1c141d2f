let r;
try {
  undeclaredThing = 5;
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
