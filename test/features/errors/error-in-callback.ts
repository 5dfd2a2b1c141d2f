let r;
try {
  [1, 2, 3].forEach((x) => {
    if (x === 2) throw x;
  });
} catch (e) {
  r = e;
}
export default r;
