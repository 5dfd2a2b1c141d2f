const seen = [];
const tag = (s) => {
  seen.push(s);
  return seen.length;
};
const f = () => tag`x`;
f();
f();
tag`x`;
export default [seen[0] === seen[1], seen[0] === seen[2], Object.isFrozen(seen[0])];
