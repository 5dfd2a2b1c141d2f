const l = [];
function f() {
  try {
    l.push(1);
    return l.push(2);
  } finally {
    l.push(3);
  }
}
const r = f();
export default [r, l];
