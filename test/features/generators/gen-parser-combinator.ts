const tokens = function* (s) {
  const re = /\s*([a-z]+|\d+|[()])/g;
  let m;
  while ((m = re.exec(s))) yield m[1];
};
function parse(s) {
  const it = tokens(s);
  const read = () => {
    const { value: t, done } = it.next();
    if (done) throw new SyntaxError("eof");
    if (t === "(") {
      const l = [];
      for (let x; (x = read()) !== ")";) l.push(x);
      return l;
    }
    return /\d/.test(t) ? Number(t) : t;
  };
  return read();
}
const env = {
  add: (...a) => a.reduce((x, y) => x + y, 0),
  mul: (...a) => a.reduce((x, y) => x * y, 1),
  neg: (x) => -x,
};
const ev = (e) => (Array.isArray(e) ? env[e[0]](...e.slice(1).map(ev)) : e);
const t = (s) => {
  try {
    return ev(parse(s));
  } catch (e) {
    return e.name;
  }
};
export default [t("(add 1 (mul 2 3) (neg 4))"), t("42"), t("(add 1"), t("(zip 1)"), parse("(a (b) ())")];
