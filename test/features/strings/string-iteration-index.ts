const r = [];
for (let i = 0; i < "abc".length; i++) r.push("abc"[i]);
for (const c of "de") r.push(c);
for (const i in "fg") r.push(i);
export default [
  r,
  "abc"[5] === undefined,
  "abc"["1"],
  "abc".length,
  Object.keys("ab"),
  Object.entries("ab"),
  { ..."ab" },
  Object.assign({}, "ab"),
];
