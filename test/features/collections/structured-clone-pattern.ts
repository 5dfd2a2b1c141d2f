const r = /a/gi;
r.lastIndex = 1;
const c = structuredClone({ r, list: [/x/y] });
export default [
  c.r.source,
  c.r.flags,
  c.r instanceof RegExp,
  c.r.lastIndex,
  c.r.test("xA"),
  c.r !== r,
  r.lastIndex,
  c.list[0]!.sticky,
];
