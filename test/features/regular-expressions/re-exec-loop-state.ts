const re = /(\w)(\d)?/g;
const out = [];
let m;
while ((m = re.exec("a1b c2")) !== null) out.push([m.index, re.lastIndex, [...m], m.length]);
const st = /b/y;
const r = [st.test("abc"), st.lastIndex];
st.lastIndex = 1;
r.push(st.test("abc"), st.lastIndex, st.test("abc"), st.lastIndex);
export default [
  out,
  r,
  re.lastIndex,
  re.source,
  re.flags,
  String(re),
  /x/gimsy.flags,
  "aXbX".search(/X/g),
  /a|ab/.exec("abc")[0],
  /((a)|(b))+/.exec("ab"),
];
