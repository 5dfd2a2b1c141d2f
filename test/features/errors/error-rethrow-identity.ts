const err = { a: 1 };
let r;
try {
  try {
    throw err;
  } catch (e) {
    throw e;
  }
} catch (e) {
  r = e === err;
}
export default r;
