let r;
try {
  for (const x of [x]) {
  }
  r = "ok";
} catch (e) {
  r = e.name;
}
export default r;
