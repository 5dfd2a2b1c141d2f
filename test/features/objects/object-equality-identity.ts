const a = { v: 1 },
  b = { v: 1 },
  c = a;
export default [a === b, a === c, a == b, [a].includes(c), [a].indexOf(b)];
