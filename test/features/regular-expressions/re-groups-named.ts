const m = /(?<y>\d{4})-(?<m>\d\d)/.exec("on 2024-05-01");
export default [
  m.groups.y,
  m.groups.m,
  m.index,
  m.input,
  m.length,
  { ...m.groups },
  /(?<a>x)|(?<b>y)/.exec("y").groups.a ?? "U",
];
