function source(log: string[], onReturn: () => any): Iterable<number> {
  return {
    [Symbol.iterator]() {
      let n = 0;
      return {
        next: () => ({ value: ++n, done: n > 5 }),
        return: () => {
          log.push("closed at " + n);
          return onReturn();
        },
      };
    },
  };
}
const log: string[] = [];
const outcomes: string[] = [];
function attempt(name: string, body: () => void) {
  try {
    body();
    outcomes.push(name + " ok");
  } catch (e: any) {
    outcomes.push(name + " " + (e instanceof TypeError ? "TypeError" : e instanceof Error ? e.message : String(e)));
  }
}
attempt("break-and-return-throws", () => {
  for (const x of source(log, () => { throw new Error("from return"); })) if (x === 2) break;
});
attempt("throw-wins", () => {
  for (const x of source(log, () => { throw new Error("from return"); })) if (x === 3) throw new Error("from body");
});
attempt("non-object", () => {
  for (const x of source(log, () => 7)) if (x === 1) break;
});
attempt("non-object-while-throwing", () => {
  for (const x of source(log, () => 7)) throw new Error("body " + x);
});
attempt("pattern", () => {
  const [a, b] = source(log, () => ({}));
  log.push("got " + (a + b));
});
attempt("exhausted", () => {
  let sum = 0;
  for (const x of source(log, () => ({}))) sum += x;
  log.push("sum " + sum);
});
export default [outcomes, log];
