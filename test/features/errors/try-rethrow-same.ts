const e0 = new Error("x");
let same;
try {
  try {
    throw e0;
  } catch (e) {
    throw e;
  }
} catch (e) {
  same = e === e0;
}
export default same;
