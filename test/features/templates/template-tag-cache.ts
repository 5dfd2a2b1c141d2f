const seen = [];
const t = (s) => {
  seen.push(s);
  return s;
};
const f = () => t`a${1}b`;
f();
f();
t`a${1}b`;
export default [seen[0] === seen[1], seen[0] === seen[2]];
