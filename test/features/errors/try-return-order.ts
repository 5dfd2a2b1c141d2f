const log = [];
const v = (x) => (log.push(x), x);
const f = () => {
  try {
    return v("t");
  } finally {
    v("f");
  }
};
export default [f(), log];
