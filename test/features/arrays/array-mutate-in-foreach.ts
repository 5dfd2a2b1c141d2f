const a = [1, 2, 3];
const seen = [];
a.forEach((x, i) => {
  seen.push(x);
  if (i === 0) {
    a.push(4);
    a[1] = "changed";
  }
});
export default { seen, a };
