const list = [() => 1, () => 2];
const pick = (i: number) => {
  const f = () => list[i]!();
  return f.toString();
};
export default [pick(0), [() => 1].map((g) => typeof g)];
