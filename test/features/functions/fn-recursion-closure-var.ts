let depth = 0;
const dive = () => {
  depth++;
  if (depth < 60) dive();
  return depth;
};
export default dive();
