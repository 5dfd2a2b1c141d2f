const log = [];
const f = (n) => {
  try {
    return n ? f(n - 1) : "x";
  } finally {
    if (n % 10 === 0) log.push(n);
  }
};
export default [f(40), log];
