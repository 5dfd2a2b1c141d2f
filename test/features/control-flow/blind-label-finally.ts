const log: string[] = [];
function f(mode: number): string {
  outer: for (let i = 0; i < 3; i++) {
    try {
      inner: for (let j = 0; j < 3; j++) {
        try {
          if (mode === 1 && j === 1) continue outer;
          if (mode === 2 && j === 1) break outer;
          if (mode === 3 && i === 1) return `ret ${i}${j}`;
          if (mode === 4 && i === 1) throw new Error(`thrown ${i}${j}`);
          if (mode === 5) break inner;
          log.push(`${mode}:${i}${j}`);
        } finally {
          log.push("f" + j);
          if (mode === 6 && j === 0) continue inner;
          if (mode === 7 && j === 1) break outer;
        }
      }
    } catch (e) {
      log.push("c " + (e as Error).message);
      if (i === 1) continue;
      throw e;
    } finally {
      log.push("F" + i);
      if (mode === 3) continue outer;
    }
  }
  block: {
    try {
      if (mode % 2) break block;
      log.push("even");
    } finally {
      log.push("end");
      if (mode === 2) return "overridden";
    }
  }
  return "done " + mode;
}
const results = [1, 2, 3, 4, 5, 6, 7].map((m) => { const r = f(m); log.push("|"); return r; });
export default [results, log.join(" ")];
