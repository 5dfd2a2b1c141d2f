const score = (rolls) => {
  let s = 0,
    i = 0;
  for (let f = 0; f < 10; f++) {
    const [a = 0, b = 0, c = 0] = rolls.slice(i, i + 3);
    if (a === 10) {
      s += 10 + b + c;
      i++;
    } else if (a + b === 10) {
      s += 10 + c;
      i += 2;
    } else {
      s += a + b;
      i += 2;
    }
  }
  return s;
};
export default [
  score(Array(12).fill(10)),
  score(Array(21).fill(5)),
  score([...Array(20)].map((_, i) => (i % 2 ? 0 : 9))),
  score([10, 3, 6, ...Array(16).fill(0)]),
  score([]),
];
