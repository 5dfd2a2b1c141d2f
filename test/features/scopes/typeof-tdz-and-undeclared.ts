const r = [typeof nope];
try {
  typeof late;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
let late = 1;
function f() {
  try {
    return typeof x;
  } catch (e) {
    return e.message;
  }
  let x;
}
export default [...r, typeof late, f()];
