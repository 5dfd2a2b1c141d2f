const re = /\s*(?:(?<num>\d+(?:\.\d+)?)|(?<id>[a-z]\w*)|(?<op>[-+*\/()=]))/gy;
const toks = [];
let m;
while ((m = re.exec("x1 = 3.5*(y + 2)"))) {
  const [k, v] = Object.entries(m.groups).find(([, v]) => v !== undefined);
  toks.push(k + ":" + v);
}
export default toks;
