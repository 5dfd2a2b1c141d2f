const log = [];
function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log.push("g-fin");
  }
}
const f = () => {
  for (const x of g()) {
    try {
      if (x === 1) continue;
      return x;
    } finally {
      log.push("f" + x);
    }
  }
};
export default [f(), log];
