const m = /(b)(c)?/.exec("abd");
export default [
  m.index,
  m.input,
  m.length,
  m[0],
  m[1],
  m[2] === undefined,
  m.groups === undefined,
  Array.isArray(m),
  JSON.stringify(m),
];
