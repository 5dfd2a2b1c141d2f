const log: string[] = [];
const it = (bad: boolean) => ({
  [Symbol.iterator]() {
    let n = 0;
    return {
      next: () => ({
        done: n++ > 1,
        get value() {
          if (bad) throw new RangeError("no value");
          log.push("value" + n);
          return n;
        },
      }),
      return() {
        log.push("return");
        return {};
      },
    };
  },
});
try {
  for (const x of it(true)) log.push("body" + x);
} catch (e) {
  log.push((e as Error).message);
}
for (const x of it(false)) {
  log.push("b" + x);
  if ((x as any) === 2) break;
}
try {
  for (const x of it(false)) throw new Error("mine");
} catch (e) {
  log.push((e as Error).message);
}
export default log;
