const f = () => {
  try {
    return "try";
  } finally {
    log.push("fin");
  }
};
const g = () => {
  for (const x of [1, 2, 3]) {
    try {
      if (x === 2) return x;
    } finally {
      log.push("f" + x);
    }
  }
};
const h = () => {
  try {
    throw 1;
  } catch (e) {
    return "c" + e;
  } finally {
    log.push("hf");
  }
};
const log = [];
export default [
  f(),
  g(),
  h(),
  log,
  (() => {
    try {
      try {
        throw "in";
      } finally {
        log.push("x");
      }
    } catch (e) {
      return e;
    }
  })(),
];
