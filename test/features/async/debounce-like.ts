const calls = [];
const once = (f) => {
  let done = false,
    r;
  return (...a) => (done ? r : ((done = true), (r = f(...a))));
};
const f = once((x) => {
  calls.push(x);
  return x * 2;
});
export default [f(2), f(5), calls];
