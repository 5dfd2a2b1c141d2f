const mk = () => {
  let v = 0;
  return [() => ++v, () => v];
};
const [inc, get] = mk();
const [i2, g2] = mk();
inc();
inc();
i2();
export default [get(), g2()];
