export default [
  [..."hey"],
  Array.from("abc", (c) => c + c),
  Object.entries("ab"),
  Math.max(..."1593"),
  (() => {
    let r = "";
    for (const c of "abc") r = c + r;
    return r;
  })(),
];
