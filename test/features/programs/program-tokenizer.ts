const lex = (s) => {
  const re = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|(.))/gy;
  const out = [];
  let m;
  while ((m = re.exec(s)) && m[0] !== "") out.push(m[1] ? { num: +m[1] } : m[2] ? { id: m[2] } : { op: m[3] });
  return out;
};
export default lex("x1 = 3.5*(y + 42)");
