const seen = [];
const e = [1, 2, 3, 4].every((x) => {
  seen.push("e" + x);
  return x < 3;
});
const s = [1, 2, 3, 4].some((x) => {
  seen.push("s" + x);
  return x === 2;
});
export default { e, s, seen, none: [].every(() => false), some: [].some(() => true) };
