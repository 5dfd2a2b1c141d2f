const f = (k) => {
  const log = [];
  for (let i = 0; i < 4; i++) {
    try {
      if (i === 1) continue;
      if (i === 2 && k === "b") break;
      if (i === 2 && k === "r") return [...log, "ret"];
      if (i === 3) throw "T";
      log.push(i);
    } catch (e) {
      log.push("c" + e);
    } finally {
      log.push("f" + i);
    }
  }
  return log;
};
export default [
  f("b"),
  f("r"),
  f("x"),
  (() => {
    try {
      return "a";
    } finally {
      globalThis.zz = 1;
    }
  })(),
  globalThis.zz,
];
