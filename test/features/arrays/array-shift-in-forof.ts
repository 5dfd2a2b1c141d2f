const q = [1, 2, 3, 4, 5];
const got = [];
for (const x of q) {
  got.push(x);
  if (x === 2) q.shift();
}
export default { got, q };
