const debounce = (f, ms) => {
  let t;
  return (...a) => {
    clearTimeout(t);
    t = setTimeout(() => f(...a), ms);
  };
};
const log = [];
const d = debounce((x) => log.push(x), 3);
d(1);
d(2);
d(3);
export default new Promise((r) =>
  setTimeout(() => {
    d(4);
    setTimeout(() => r(log), 15);
  }, 15),
);
