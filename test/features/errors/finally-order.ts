const f = (k: number) => {
  const log: string[] = [];
  const g = () => {
    try {
      log.push("t");
      if (k === 1) return "r";
      if (k === 2) throw new Error("x");
    } catch (e) {
      log.push("c");
      return "rc";
    } finally {
      log.push("f");
      if (k === 3) return "rf";
    }
    return "end";
  };
  return [g(), log.join("")];
};
export default [0, 1, 2, 3].map(f);
