function* acc(): Generator<number, string, number> {
  let s = 0;
  try {
    while (true) {
      const x = yield s;
      if (x < 0) return "done " + s;
      s += x;
    }
  } finally {
    s = -1;
  }
}
const g = acc();
export default [g.next(0 as any), g.next(5), g.next(7), g.next(-1), g.next(1)];
