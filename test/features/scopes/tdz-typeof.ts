let r;
try {
  typeof zz;
  r = "ok";
  let zz;
} catch (e) {
  r = e.name;
}
export default r;
