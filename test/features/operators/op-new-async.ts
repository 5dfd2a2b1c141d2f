async function a() {}
let r;
try {
  new a();
  r = "ok";
} catch (e) {
  r = e.name;
}
export default r;
