let r;
try {
  try {
    throw 1;
  } finally {
    throw 2;
  }
} catch (e) {
  r = e;
}
export default r;
