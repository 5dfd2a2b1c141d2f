const t = [
  0,
  -0,
  NaN,
  "",
  null,
  undefined,
  false,
  "false",
  "0",
  [],
  {},
  () => 1,
  Symbol(),
  Infinity,
  new Boolean(false),
]
  .slice(0, 14)
  .map((v) => (v ? 1 : 0));
export default [t.join(""), !!"" + !!"a", !0, !"x", !!document_(), Boolean([]), Boolean("")];
function document_() {
  return null;
}
