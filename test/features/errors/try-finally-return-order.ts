const log = [];
const f = () => {
  try {
    log.push("t");
    return log.push("r");
  } finally {
    log.push("f");
  }
};
const g = () => {
  for (const i of [1, 2, 3]) {
    try {
      if (i === 2) continue;
      if (i === 3) return "ret" + i;
      log.push(i);
    } finally {
      log.push("f" + i);
    }
  }
};
export default [f(), g(), log];
